import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { BULK_STEP_ACTIONS, type BulkStep } from '#shared/dashboards/bulk-step.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { BulkLead } from '#server/modules/plans/leads/bulk-lead.js';
import { BulkExtension } from '#server/modules/progress/changes/requests/bulk-extension.js';
import { BulkSuspension } from '#server/modules/progress/changes/requests/bulk-suspension.js';
import { RemindUseCase } from '#server/modules/progress/reminders/remind.use-case.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { BulkTargets } from './bulk-targets.js';
import type { BulkGiven, BulkPreview, LedgerTarget } from './bulk.types.js';
import type { TargetRow } from './ledger-target.repository.js';

interface Asked {
  readonly manager: EntityManager;
  readonly jurisdictionId: string;
  readonly rows: readonly TargetRow[];
  readonly given: BulkGiven;
}

/** What a step on many rows would do, without doing it; what is given so far is held against each row. */
@Injectable()
export class PreviewBulkStepUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly targets: BulkTargets,
    private readonly reminders: RemindUseCase,
    private readonly suspension: BulkSuspension,
    private readonly extension: BulkExtension,
    private readonly leads: BulkLead,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(request: RequestContext, step: BulkStep, target: LedgerTarget, given: BulkGiven): Promise<BulkPreview> {
    const { jurisdictionId } = authorise(request, BULK_STEP_ACTIONS[step]).actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const rows = await this.targets.rows(manager, request, target);
      const refusals = await this.refusals[step]({ manager, jurisdictionId, rows, given });
      const counts = new Map<string, number>();
      for (const reason of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
      return {
        total: rows.length,
        possible: rows.length - refusals.length,
        refusals: [...counts].map(([reason, count]) => ({ reason, count })),
      };
    });
  }

  /** Of each row on which the step is not possible. */
  private readonly refusals: Readonly<Record<BulkStep, (asked: Asked) => Promise<string[]>>> = {
    remind: ({ manager, jurisdictionId, rows }) =>
      this.reminders.refusals(
        manager,
        jurisdictionId,
        rows.map(({ id }) => id),
      ),
    suspend: async (asked) => (await sharesOf(asked)).flatMap((share) => this.suspension.check(share) ?? []),
    extend: async (asked) => {
      const dueOn = asked.given.dueOn ? asCivilDate(asked.given.dueOn) : null;
      return (await sharesOf(asked)).flatMap((share) => {
        const checked = this.extension.check(share, dueOn, today(this.clock));
        return checked.ok ? [] : [checked.error.key];
      });
    },
    lead: async ({ manager, jurisdictionId, rows, given: { unitId } }) => {
      const choice = unitId ? { unitId: requireId(unitId), today: today(this.clock) } : null;
      const taskIds = [...new Set(rows.map(({ taskId }) => taskId))];
      const outcomes = await this.leads.check(manager, jurisdictionId, taskIds, choice);
      const byTask = new Map(outcomes.map(({ taskId, refusal }) => [taskId, refusal]));
      return rows.flatMap(({ taskId }) => byTask.get(taskId) ?? []);
    },
  };
}

const sharesOf = ({ manager, jurisdictionId, rows }: Asked): Promise<AssignmentRow[]> =>
  manager.findBy(AssignmentRow, { jurisdictionId, id: In(rows.map(({ id }) => id)) });
