import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import { versionOfDraft } from '#shared/intake/version-of-draft.js';
import type { FindByName } from '#shared/organisation/unit-name-index.js';
import { compareVersions, type Comparison } from '#shared/plans/revision/compare-versions.js';
import type { DocumentContent, DocumentVersion } from '#shared/plans/revision/document-version.js';
import { UnitDirectoryReader, type UnitDirectory } from '#server/modules/plans/unit-directory.js';
import { PlanVersionRepository, type StandingTask } from './plan-version.repository.js';

export interface PlanComparison {
  readonly comparison: Comparison;
  readonly directory: UnitDirectory;
  readonly tasks: readonly StandingTask[];
}

/** Lays a corrected document beside the plan as it stands and what was printed before. Three statements. */
@Injectable()
export class RevisionComparer {
  constructor(
    private readonly versions: PlanVersionRepository,
    private readonly directory: UnitDirectoryReader,
  ) {}

  async compare(
    manager: EntityManager,
    jurisdictionId: string,
    plan: DocumentContent & { readonly id: string },
    draft: BreakdownDraft,
  ): Promise<PlanComparison> {
    const directory = await this.directory.read(manager, jurisdictionId);
    const tasks = await this.versions.tasks(manager, jurisdictionId, plan.id);
    const printed = await this.versions.printed(manager, jurisdictionId, plan.id);
    const { title, docNumber, issuer, documentDate } = plan;
    const ours = named(
      { title, docNumber, issuer, documentDate, tasks: tasks.map(({ draftKey: _, ...task }) => task) },
      directory.findByName,
    );
    // Without a document there is nothing that the office could have changed: the plan itself is the base.
    const base = printed ? named(printed, directory.findByName) : ours;
    const ourBase = new Map(
      tasks.flatMap(({ key, draftKey }) => {
        const printedKey = printed ? draftKey : key;
        return printedKey === null ? [] : [[key, printedKey] as const];
      }),
    );
    const theirs = named(versionOfDraft(draft), directory.findByName);
    return { comparison: compareVersions({ base, ours, theirs, ourBase }), directory, tasks };
  }
}

/** Open names are looked up again: what the register has learnt since is no difference between documents. */
const named = (version: DocumentVersion, findByName: FindByName): DocumentVersion => ({
  ...version,
  tasks: version.tasks.map((task) => ({
    ...task,
    units: task.units.map((unit) =>
      unit.unitId === null && unit.groupId === null ? { ...unit, ...findByName(unit.printedName) } : unit,
    ),
  })),
});
