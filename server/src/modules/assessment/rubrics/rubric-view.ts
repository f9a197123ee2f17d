import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { checkRubric } from '#shared/assessment/rubrics/check-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { rubricWorkflow, type RubricFacts } from '#shared/assessment/rubrics/rubric.workflow.js';
import { availableActions } from '#shared/kernel/workflow.js';
import { UnitRepository } from '#server/modules/organisation/unit.repository.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { RubricRepository } from './rubric.repository.js';
import type { Rubric } from './rubric.type.js';

/** A rubric as the viewer gets it, and what its workflow decides on. Four statements. */
@Injectable()
export class RubricView {
  constructor(
    private readonly rubrics: RubricRepository,
    private readonly units: UnitRepository,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async read(manager: EntityManager, viewer: Actor, id: string): Promise<Rubric> {
    const { jurisdictionId } = viewer;
    const [edition] = await this.rubrics.list(manager, jurisdictionId, { id, all: true });
    const content = await this.rubrics.content(manager, jurisdictionId, id);
    if (!edition || !content) throw notFound();
    const { seriesId } = edition;
    const editions = await this.rubrics.list(manager, jurisdictionId, { seriesId, all: true });
    const facts: RubricFacts = {
      faults: await this.faults(manager, jurisdictionId, content),
      hasDraft: editions.some(({ state }) => state === 'draft'),
    };
    return {
      ...edition,
      content,
      editions: [...editions].sort((a, b) => b.edition - a.edition),
      availableActions: isAllowed(viewer, 'round.manage', null)
        ? availableActions(rubricWorkflow, edition.state, facts)
        : [],
    };
  }

  /** How many faults the rules find, over the register of today. */
  async faults(manager: EntityManager, jurisdictionId: string, content: RubricContent): Promise<number> {
    const units = await this.units.units(manager, jurisdictionId);
    const present = units.filter(({ endedOn }) => endedOn === null);
    return checkRubric(
      content,
      present.map(({ id, name, categoryId }) => ({ unitId: id, unitName: name, categoryId })),
    ).length;
  }
}
