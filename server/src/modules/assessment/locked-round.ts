import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import type { RoundFacts, RoundState, RoundTransition } from '#shared/assessment/round.workflow.js';
import { roundWorkflow } from '#shared/assessment/round.workflow.js';
import { advance } from '#shared/kernel/workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { conflict, refusedBy } from '#server/platform/errors/domain-error.js';
import { RoundRepository, type RoundHeader } from './round.repository.js';
import { roundFactsOf } from './round-view.js';

/** A round that waits for one more step, held until the end of the transaction. */
@Injectable()
export class LockedRound {
  constructor(private readonly rounds: RoundRepository) {}

  /** @throws DomainError NOT_FOUND, or CONFLICT when it is not what the caller saw */
  async at(tx: Transaction, id: string, version: number): Promise<RoundHeader> {
    const round = await tx.lock(AssessmentRoundRow, id);
    if (round.version !== version) throw conflict(round.version);
    return this.rounds.header(tx.manager, tx.jurisdictionId, id);
  }
}

/** @throws DomainError REFUSED with the reason of the workflow */
export function stepTo(
  tx: Transaction,
  key: RoundTransition,
  header: RoundHeader,
  known: Partial<RoundFacts> = {},
): RoundState {
  const accountId = tx.author.actor?.accountId ?? '';
  const facts = { ...roundFactsOf(header, { accountId }, tx.today), ...known };
  const decision = advance(roundWorkflow, key, header.state, facts);
  if (!decision.ok) throw refusedBy(decision.error);
  return decision.value;
}
