import { Injectable } from '@nestjs/common';
import { tasksToLead } from '#shared/intake/memory/lead-by-position.js';
import { nameSuspicion } from '#shared/intake/memory/name-suspicion.js';
import { civilDateInShanghai } from '#shared/kernel/civil-date.js';
import { proposeUnits } from '#shared/organisation/propose-units.js';
import { UnitDirectoryReader } from '#server/modules/plans/unit-directory.js';
import { Reader } from '#server/platform/database/reader.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { BreakdownDraft } from '../breakdown-draft.type.js';
import { MemoryRepository } from './memory.repository.js';
import type { LeadProposal, OpenName } from './memory.type.js';

/** Proposals for what the reader left open. The office takes them or not; nothing happens by itself. */
@Injectable()
export class ProposeFromMemoryUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly directory: UnitDirectoryReader,
    private readonly memory: MemoryRepository,
  ) {}

  async openNames(request: RequestContext, draft: BreakdownDraft): Promise<OpenName[]> {
    const { jurisdictionId } = authorise(request, 'plan.import').actor;
    const open = draft.tasks
      .filter(({ taken }) => taken)
      .flatMap(({ units }) => units)
      .filter(({ unitId, groupId }) => unitId === null && groupId === null);
    const printed = [...new Set(open.map(({ printedName }) => printedName))];
    if (printed.length === 0) return [];
    return this.reader.read(jurisdictionId, async (manager) => {
      const { names } = await this.directory.read(manager, jurisdictionId);
      const corrections = await this.memory.corrections(manager, jurisdictionId);
      return printed.map((printedName) => ({
        printedName,
        suspicion: nameSuspicion(printedName),
        proposals: proposeUnits(printedName, names, corrections).map(({ target, ...proposal }) => ({
          ...proposal,
          ...target,
        })),
      }));
    });
  }

  async leadRule(request: RequestContext, draft: BreakdownDraft): Promise<LeadProposal | null> {
    const { jurisdictionId } = authorise(request, 'plan.import').actor;
    const taskCount = tasksToLead(draft);
    if (taskCount === 0) return null;
    const last = await this.reader.read(jurisdictionId, (manager) =>
      this.memory.leadRule(manager, jurisdictionId),
    );
    return {
      taskCount,
      firstListedLed: last?.firstListedLeads ?? null,
      documentTitle: last?.documentTitle ?? null,
      decidedOn: last && civilDateInShanghai(last.createdAt),
    };
  }
}
