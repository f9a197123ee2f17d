import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { Action } from '#shared/access/actions.js';
import { MOST_ROWS_AT_ONCE, type BulkStep } from '#shared/dashboards/bulk-step.js';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { reasonSchema, suspensionSchema } from '#shared/progress/changes/changes.schema.js';
import { BulkSuspension, type ShareStep } from '#server/modules/progress/changes/requests/bulk-suspension.js';
import { RemindUseCase } from '#server/modules/progress/reminders/remind.use-case.js';
import { Reader } from '#server/platform/database/reader.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from '../ledger-view.js';
import { LedgerTargetRepository, type TargetRow } from './ledger-target.repository.js';
import type {
  BulkPreview,
  BulkRowOutcome,
  LedgerTarget,
  ResumeRowsInput,
  SuspendRowsInput,
} from './bulk.types.js';

const NEEDS: Readonly<Record<BulkStep, Action>> = {
  remind: 'assignment.remind',
  suspend: 'assignment.suspend',
};

/** One step on a page of the ledger or on all that matches: shown beforehand, done at once, told row by row. */
@Injectable()
export class TakeBulkStepUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly views: LedgerViews,
    private readonly targets: LedgerTargetRepository,
    private readonly reminders: RemindUseCase,
    private readonly suspension: BulkSuspension,
  ) {}

  preview(request: RequestContext, step: BulkStep, target: LedgerTarget): Promise<BulkPreview> {
    const context = authorise(request, NEEDS[step]);
    return this.reader.read(context.actor.jurisdictionId, async (manager) => {
      const rows = await this.rowsOf(manager, request, target);
      const refusals = await this.refusals(manager, context, step, rows);
      const counts = new Map<string, number>();
      for (const reason of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
      return {
        total: rows.length,
        possible: rows.length - refusals.length,
        refusals: [...counts].map(([reason, count]) => ({ reason, count })),
      };
    });
  }

  remind(request: RequestContext, target: LedgerTarget): Promise<BulkRowOutcome[]> {
    const context = authorise(request, NEEDS.remind);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.rowsOf(tx.manager, request, target);
      const ids = rows.map(({ id }) => id);
      const outcomes = await this.reminders.remindAll(tx, ids);
      return told(
        rows,
        outcomes.map(({ assignmentId, reason }) => ({ assignmentId, version: 0, refusal: reason })),
      );
    });
  }

  suspend(request: RequestContext, input: SuspendRowsInput): Promise<BulkRowOutcome[]> {
    const context = authorise(request, NEEDS.suspend);
    const { reason, basis, resumeOn } = parseInput(suspensionSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.rowsOf(tx.manager, request, input.target);
      const suspension = { reason, basis, resumeOn: asCivilDate(resumeOn) };
      const ids = rows.map(({ id }) => id);
      return told(rows, await this.suspension.suspend(tx, ids, suspension));
    });
  }

  /** Takes a suspension back, as far as nobody has changed the rows since. */
  resume(request: RequestContext, input: ResumeRowsInput): Promise<BulkRowOutcome[]> {
    const context = authorise(request, NEEDS.suspend);
    const { reason } = parseInput(reasonSchema, input);
    const assignmentIds = input.rows.map(({ id }) => id);
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await this.rowsOf(tx.manager, request, { assignmentIds });
      return told(rows, await this.suspension.resume(tx, input.rows, reason));
    });
  }

  /** @throws DomainError NOT_FOUND for an id that the ledger does not show, REFUSED for too many */
  private async rowsOf(
    manager: EntityManager,
    request: RequestContext,
    { assignmentIds, matching }: LedgerTarget,
  ): Promise<TargetRow[]> {
    if (Boolean(assignmentIds) === Boolean(matching)) throw invalidInput('error.invalid-input', 'target');
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const ids = assignmentIds ? [...new Set(assignmentIds.map((id) => requireId(id).toLowerCase()))] : null;
    if (ids && ids.length > MOST_ROWS_AT_ONCE) throw tooMany(ids.length);
    const filter = parseInput(ledgerFilterSchema, matching ?? {});
    const view = { ...(await this.views.on(manager, { jurisdictionId, scope }, null)), filter };
    const rows = await this.targets.rows(manager, view, ids, MOST_ROWS_AT_ONCE + 1);
    if (ids && rows.length < ids.length) throw notFound();
    if (rows.length > MOST_ROWS_AT_ONCE) throw tooMany(rows.length);
    return rows;
  }

  /** Of each row on which the step is not possible. */
  private async refusals(
    manager: EntityManager,
    { actor: { jurisdictionId } }: ActorContext,
    step: BulkStep,
    rows: readonly TargetRow[],
  ): Promise<string[]> {
    const ids = rows.map(({ id }) => id);
    if (step === 'remind') return this.reminders.refusals(manager, jurisdictionId, ids);
    const shares = await manager.findBy(AssignmentRow, { jurisdictionId, id: In(ids) });
    return shares.flatMap((share) => this.suspension.check(share) ?? []);
  }
}

const tooMany = (rows: number) =>
  refusedBy({ key: 'dashboards.too-many-at-once', values: { rows, limit: MOST_ROWS_AT_ONCE } });

function told(rows: readonly TargetRow[], steps: readonly ShareStep[]): BulkRowOutcome[] {
  const byId = new Map(steps.map((step) => [step.assignmentId, step]));
  return rows.flatMap(({ id, code, unitName }) => {
    const step = byId.get(id);
    return step ? [{ ...step, code, unitName }] : [];
  });
}
