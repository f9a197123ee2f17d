import { Injectable } from '@nestjs/common';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { LookBackItemRow } from '#db/entities/progress/look-back-item.entity.js';
import { LookBackRow } from '#db/entities/progress/look-back.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { decimal } from '#shared/kernel/decimal.js';
import { lookBackFindingSchema } from '#shared/progress/changes/changes.schema.js';
import { lookBackRefusal } from '#shared/progress/changes/look-back.js';
import { InstanceMarker } from '#server/modules/plans/deadlines/instance-marker.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { EvidenceOfChange } from '../evidence-of-change.js';
import { AssignmentStep } from '../requests/assignment-step.js';
import { changeRow } from '../requests/change-row.js';
import type { RecordLookBackInput } from './look-back.inputs.js';
import { OverruledReports } from './overruled-reports.js';

type Finding = Pick<
  LookBackItemRow,
  'progressFinding' | 'effectFinding' | 'shortfall' | 'foundPercent' | 'fileIds'
> & { result: NonNullable<LookBackItemRow['result']> };

/** 查进度、看效果、补不足: what was seen of one item. What does not hold is reopened at the percent that was found. */
@Injectable()
export class RecordLookBackUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly step: AssignmentStep,
    private readonly evidence: EvidenceOfChange,
    private readonly reports: OverruledReports,
    private readonly instances: InstanceMarker,
  ) {}

  run(request: RequestContext, input: RecordLookBackInput): Promise<LookBackItemRow> {
    const context = authorise(request, 'look-back.record');
    const given = parseInput(lookBackFindingSchema, { ...input, foundPercent: input.foundPercent ?? null });
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { jurisdictionId } = tx;
      const seen = await tx.manager.findOneBy(LookBackItemRow, { jurisdictionId, id });
      if (!seen) throw notFound();
      // The assignment first, as all that move it do: whoever locks in another order may wait for ever.
      const { version } = await tx.lock(AssignmentRow, seen.assignmentId);
      const item = await tx.lock(LookBackItemRow, id);
      if (item.version !== input.version) throw conflict(item.version);
      if (item.result !== null) throw refusedBy({ key: 'look-back.already-recorded' });
      const refusal = lookBackRefusal({ ...given, fileCount: given.fileIds.length });
      if (refusal) throw refusedBy({ key: refusal });
      const finding = { ...given, fileIds: await this.evidence.require(tx, context.actor, given.fileIds) };
      if (finding.result === 'does_not_hold') await this.reopen(tx, context, item, finding, version);
      else await this.auditHolding(tx, item);
      const examined = { ...finding, examinedAt: tx.now, examinedBy: context.actor.accountId };
      await tx.update(LookBackItemRow, item, examined);
      return { ...item, ...examined, version: item.version + 1 };
    });
  }

  private async reopen(
    tx: Transaction,
    { actor }: ActorContext,
    { assignmentId, lookBackId }: LookBackItemRow,
    { shortfall, foundPercent, fileIds }: Finding,
    version: number,
  ): Promise<void> {
    const { jurisdictionId } = tx;
    const { title, heldOn } = await tx.manager.findOneByOrFail(LookBackRow, {
      jurisdictionId,
      id: lookBackId,
    });
    const percent = foundPercent ?? '0';
    const step = await this.step.take(
      tx,
      actor,
      'assignment.reopen',
      { id: assignmentId, version },
      (before) => ({
        reasonGiven: shortfall !== '',
        foundLower: decimal(percent).lt(before.percent),
      }),
    );
    const found = { foundPercent: percent, foundCompletedOn: null, effectiveOn: tx.today };
    const decided = { decidedAt: tx.now, decidedBy: actor.accountId };
    const reopening = { reason: shortfall, basis: title, fileIds, ...found, ...decided };
    await tx.insert(AssignmentChangeRow, [
      changeRow({ assignmentId, kind: 'reopening', state: 'granted', ...reopening }),
    ]);
    const { unitId } = step.assignment;
    await this.step.record(tx, step, {
      patch: { percent, completedOn: null, closedOn: null },
      after: { lookBackId, title, heldOn, shortfall },
      notice: { kind: 'assignment.reopened', to: { unitId }, reason: shortfall },
    });
    await this.reports.overruleQuarter(tx, assignmentId);
    await this.instances.reopenShare(tx, step.assignment);
  }

  private async auditHolding(tx: Transaction, { id, assignmentId }: LookBackItemRow): Promise<void> {
    const { jurisdictionId } = tx;
    const { taskId } = await tx.manager.findOneByOrFail(AssignmentRow, { jurisdictionId, id: assignmentId });
    await tx.audit({
      action: 'look-back.record',
      entityType: 'look-back-item',
      entityId: id,
      taskId,
      after: { assignmentId, result: 'holds' },
    });
  }
}
