import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { checkImpartial } from '#shared/assessment/impartiality.rules.js';
import type { RoundUnit } from '#shared/assessment/round-record.js';
import { roundWorkflow, type RoundFacts } from '#shared/assessment/round.workflow.js';
import { advance } from '#shared/kernel/workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { rowsInScoring } from './score-sheet-row.js';
import type { ScoreSheetRow } from './score-sheet.type.js';
import { ScoringRecordRepository, type ScoringRecord } from './scoring-record.repository.js';

/** One unit on the table of somebody who scores it. */
export interface UnitOnTable {
  readonly unit: RoundUnit;
  readonly record: ScoringRecord;
}

/** The way into every change of a unit's points. */
@Injectable()
export class UnitScoring {
  constructor(private readonly records: ScoringRecordRepository) {}

  /**
   * The unit's record, with the round locked until the end of the transaction: two scorers of one cell come one
   * after the other, and nobody scores while the round is being published.
   * @throws DomainError NOT_FOUND, or REFUSED once the round is published or when it is the scorer's own unit
   */
  async begin(tx: Transaction, roundId: string, unitId: string): Promise<UnitOnTable> {
    const { manager, jurisdictionId, author } = tx;
    const round = await tx.lock(AssessmentRoundRow, roundId);
    requireScoring(round);
    const partial = checkImpartial(author.actor?.unitId ?? null, unitId);
    if (partial) throw refusedBy(partial);
    const record = await this.records.load(manager, jurisdictionId, round, unitId);
    const unit = record.units.find((one) => one.unitId === unitId);
    if (!unit) throw notFound();
    return { unit, record };
  }

  /** The unit's row after the change, from what is known already. */
  rowAfter({ unit, record }: UnitOnTable, change: Partial<ScoringRecord>): ScoreSheetRow {
    const row = rowsInScoring({ ...record, ...change }).find(({ unitId }) => unitId === unit.unitId);
    if (!row) throw notFound();
    return row;
  }
}

/** Scoring has no guards: it depends on the state alone. */
const NOTHING: RoundFacts = {
  missingScores: 0,
  participatingUnits: 0,
  waitingAdjustments: 0,
  proposedByActor: false,
  announcement: 'none',
  openAppeals: 0,
};

/** @throws DomainError REFUSED once the result is proposed */
export function requireScoring({ state }: Pick<AssessmentRoundRow, 'state'>): void {
  const decision = advance(roundWorkflow, 'round.score', state, NOTHING);
  if (!decision.ok) throw refusedBy(decision.error);
}
