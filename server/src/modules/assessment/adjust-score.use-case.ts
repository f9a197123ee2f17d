import { Injectable } from '@nestjs/common';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { checkAdjustment, checkApproval } from '#shared/assessment/adjustment.rules.js';
import { adjustmentSchema, versionedSchema } from '#shared/assessment/assessment.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { AdjustmentInput } from './assessment.inputs.js';
import type { ScoreSheetRow } from './score-sheet.type.js';
import { ScoringEvidence } from './scoring-evidence.js';
import { withFile, type StoredAdjustment } from './scoring-record.repository.js';
import { UnitScoring, type UnitOnTable } from './unit-scoring.js';

interface AdjustmentOnTable extends UnitOnTable {
  readonly adjustment: StoredAdjustment;
  readonly row: ScoreAdjustmentRow;
}

/**
 * 加分 and 扣分 outside the indicators: given with their grounds, counted once a second person has approved them,
 * taken back while the round is open.
 */
@Injectable()
export class AdjustScoreUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scoring: UnitScoring,
    private readonly evidence: ScoringEvidence,
  ) {}

  add(request: RequestContext, input: AdjustmentInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { kind, fileId, ...entry } = parseInput(adjustmentSchema, input);
    const [roundId, unitId] = [parseId(entry.roundId), parseId(entry.unitId)];
    return this.unitOfWork.run(context, async (tx) => {
      const table = await this.scoring.begin(tx, roundId, unitId);
      const checked = checkAdjustment(entry, { participates: table.unit.participates });
      if (!checked.ok) throw refusedBy(checked.error);
      const { accountId, displayName } = context.actor;
      const file = await this.evidence.one(tx, context.actor, fileId);
      const open = { approvedAt: null, approvedBy: null };
      const row = { roundId, unitId, kind, ...checked.value, fileId: file?.id ?? null, ...open };
      const [id = ''] = await tx.insert(ScoreAdjustmentRow, [row]);
      await audit(tx, id, { after: row });
      const author = { enteredBy: accountId, enteredByName: displayName };
      const added = withFile({ id, unitId, kind, ...checked.value, ...author, version: 1, file });
      return this.scoring.rowAfter(table, { waiting: [...table.record.waiting, added] });
    });
  }

  approve(request: RequestContext, input: VersionedInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.approve-adjustment');
    const { accountId, displayName } = context.actor;
    return this.unitOfWork.run(context, async (tx) => {
      const { adjustment, row, ...table } = await this.onTable(tx, input);
      const { adjustments, waiting } = table.record;
      const facts = { enteredBy: adjustment.enteredBy, approved: !waiting.includes(adjustment) };
      const refusal = checkApproval(facts, accountId);
      if (refusal) throw refusedBy(refusal);
      const approval = { approvedAt: tx.now, approvedBy: accountId };
      await tx.update(ScoreAdjustmentRow, adjustment, approval);
      await audit(tx, row.id, { before: row, after: approval }, 'round.approve-adjustment');
      const approved = { ...adjustment, version: adjustment.version + 1, approvedByName: displayName };
      return this.scoring.rowAfter(table, {
        adjustments: [...adjustments, approved],
        waiting: waiting.filter((other) => other !== adjustment),
      });
    });
  }

  remove(request: RequestContext, input: VersionedInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    return this.unitOfWork.run(context, async (tx) => {
      const { adjustment, row, ...table } = await this.onTable(tx, input);
      const { id, version } = adjustment;
      await tx.manager.delete(ScoreAdjustmentRow, { jurisdictionId: tx.jurisdictionId, id, version });
      await audit(tx, id, { before: row });
      return this.scoring.rowAfter(table, {
        adjustments: table.record.adjustments.filter((other) => other !== adjustment),
        waiting: table.record.waiting.filter((other) => other !== adjustment),
      });
    });
  }

  /** @throws DomainError NOT_FOUND, or CONFLICT when it is not what the caller saw */
  private async onTable(tx: Transaction, input: VersionedInput): Promise<AdjustmentOnTable> {
    const { version, ...wanted } = parseInput(versionedSchema, input);
    const { manager, jurisdictionId } = tx;
    const id = parseId(wanted.id);
    const row = await manager.findOneBy(ScoreAdjustmentRow, { jurisdictionId, id });
    if (!row) throw notFound();
    const table = await this.scoring.begin(tx, row.roundId, row.unitId);
    const { adjustments, waiting } = table.record;
    const adjustment = [...adjustments, ...waiting].find((one) => one.id === id);
    if (!adjustment) throw notFound();
    if (adjustment.version !== version) throw conflict(adjustment.version);
    return { ...table, adjustment, row };
  }
}

const audit = (
  tx: Transaction,
  entityId: string,
  values: { before?: object; after?: object },
  action = 'round.score',
) => tx.audit({ action, entityType: 'score-adjustment', entityId, ...values });
