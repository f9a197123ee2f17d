import { Injectable } from '@nestjs/common';
import { BULK_STEP_ACTIONS } from '#shared/dashboards/bulk-step.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { extendSchema, suspensionSchema } from '#shared/progress/changes/changes.schema.js';
import { BulkLead } from '#server/modules/plans/leads/bulk-lead.js';
import { BulkExtension } from '#server/modules/progress/changes/requests/bulk-extension.js';
import { BulkSuspension } from '#server/modules/progress/changes/requests/bulk-suspension.js';
import type { ShareStep } from '#server/modules/progress/changes/requests/share-step.js';
import { RemindUseCase } from '#server/modules/progress/reminders/remind.use-case.js';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { BulkTargets } from './bulk-targets.js';
import type {
  AppointLeadRowsInput,
  BulkRowOutcome,
  ExtendRowsInput,
  LedgerTarget,
  SuspendRowsInput,
} from './bulk.types.js';
import type { TargetRow } from './ledger-target.repository.js';

/** One step on a page of the ledger or on all that matches: done at once, told row by row, taken back by one undo. */
@Injectable()
export class TakeBulkStepUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly targets: BulkTargets,
    private readonly reminders: RemindUseCase,
    private readonly suspension: BulkSuspension,
    private readonly extension: BulkExtension,
    private readonly leads: BulkLead,
  ) {}

  /** A notice that was read cannot be taken back: of all the steps, this one has no undo. */
  remind(request: RequestContext, target: LedgerTarget): Promise<BulkRowOutcome[]> {
    const context = authorise(request, BULK_STEP_ACTIONS.remind);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.targets.rows(tx.manager, request, target);
      const outcomes = await this.reminders.remindAll(tx, idsOf(rows));
      return told(
        rows,
        outcomes.map(({ assignmentId, reason }) => ({ assignmentId, refusal: reason })),
      );
    });
  }

  suspend(request: RequestContext, input: SuspendRowsInput): Promise<BulkRowOutcome[]> {
    const context = authorise(request, BULK_STEP_ACTIONS.suspend);
    const { reason, basis, resumeOn } = parseInput(suspensionSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.targets.rows(tx.manager, request, input.target);
      const suspension = { reason, basis, resumeOn: asCivilDate(resumeOn) };
      const steps = await this.suspension.suspend(tx, idsOf(rows), suspension);
      const left = steps.flatMap(({ assignmentId: id, version, refusal }) =>
        refusal ? [] : [{ id, version }],
      );
      if (left.length > 0)
        await offerUndo(tx, { kind: 'rows.suspend', parameters: counted(left), payload: { rows: left } });
      return told(rows, steps);
    });
  }

  extend(request: RequestContext, input: ExtendRowsInput): Promise<BulkRowOutcome[]> {
    const context = authorise(request, BULK_STEP_ACTIONS.extend);
    const { dueOn, reason } = parseInput(extendSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.targets.rows(tx.manager, request, input.target);
      const extension = { dueOn: asCivilDate(dueOn), reason };
      const { steps, shares } = await this.extension.extend(tx, idsOf(rows), extension);
      const parameters = { ...counted(shares), date: dueOn };
      if (shares.length > 0) await offerUndo(tx, { kind: 'rows.extend', parameters, payload: { shares } });
      return told(rows, steps);
    });
  }

  /** Of the tasks that the rows are shares of, each once. */
  appointLead(request: RequestContext, input: AppointLeadRowsInput): Promise<BulkRowOutcome[]> {
    const context = authorise(request, BULK_STEP_ACTIONS.lead);
    const unitId = requireId(input.unitId);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.targets.rows(tx.manager, request, input.target);
      const taskIds = [...new Set(rows.map(({ taskId }) => taskId))];
      const { unitName, outcomes, leads } = await this.leads.appoint(tx, taskIds, unitId);
      const parameters = { ...counted(leads), name: unitName };
      if (leads.length > 0) await offerUndo(tx, { kind: 'rows.lead', parameters, payload: { leads } });
      const refusals = new Map(outcomes.map(({ taskId, refusal }) => [taskId, refusal]));
      return told(
        rows,
        rows.map(({ id, taskId }) => {
          return { assignmentId: id, refusal: refusals.get(taskId) ?? null };
        }),
      );
    });
  }
}

const idsOf = (rows: readonly TargetRow[]): string[] => rows.map(({ id }) => id);

const counted = (done: readonly unknown[]) => ({ count: String(done.length) });

function told(rows: readonly TargetRow[], steps: readonly Omit<ShareStep, 'version'>[]): BulkRowOutcome[] {
  const byId = new Map(steps.map((step) => [step.assignmentId, step]));
  return rows.flatMap(({ id, code, unitName }) => {
    const step = byId.get(id);
    return step ? [{ assignmentId: id, code, unitName, refusal: step.refusal }] : [];
  });
}
