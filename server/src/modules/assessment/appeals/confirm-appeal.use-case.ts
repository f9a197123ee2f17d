import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import { corrected, type UpheldAppeal } from '#shared/assessment/appeals/correction.js';
import { appealReturnSchema, versionedSchema } from '#shared/assessment/assessment.schema.js';
import { buildSnapshot } from '#shared/assessment/build-snapshot.js';
import { recordOf } from '#shared/assessment/verify-snapshot.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { SendBackInput } from '../assessment.inputs.js';
import { FreezeResult } from '../freeze-result.js';
import { ResultRepository } from '../result.repository.js';
import { AppealStep } from './appeal-step.js';
import type { Appeal } from './appeal.type.js';
import { targetOf } from './target-of.js';

/** A second person lets the correction stand: a new result, linked to the former, which stays as it was. */
@Injectable()
export class ConfirmAppealUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppealStep,
    private readonly results: ResultRepository,
    private readonly freezing: FreezeResult,
  ) {}

  confirm(request: RequestContext, input: VersionedInput): Promise<Appeal> {
    const { context, scope } = authoriseList(request, 'appeal.confirm');
    const wanted = parseInput(versionedSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const round = await this.lockRound(tx, parseId(wanted.id));
      const appeal = await this.steps.begin(tx, scope, wanted);
      const state = this.steps.to(tx, 'appeal.confirm', appeal);
      const snapshotId = await this.correctResult(tx, appeal);
      const reason = appeal.answer ?? '';
      await tx.notify([
        {
          kind: 'appeal.answered',
          to: { unitId: appeal.unitId, roles: ['unit_head'] },
          parameters: { round: round.name, reason },
          path: `/rounds/${round.id}/appeals`,
        },
        {
          kind: 'result.corrected',
          to: { roles: ['unit_head'] },
          parameters: { round: round.name },
          path: `/ranking?round=${round.id}`,
        },
      ]);
      const confirmed = { confirmedAt: tx.now, confirmedBy: context.actor.accountId };
      return this.steps.store(tx, appeal, { state, snapshotId, ...confirmed }, 'appeal.confirm');
    });
  }

  /** The second person does not agree: the first decides again. */
  sendBack(request: RequestContext, input: SendBackInput): Promise<Appeal> {
    const { context, scope } = authoriseList(request, 'appeal.confirm');
    const { reason: returnReason, ...wanted } = parseInput(appealReturnSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const appeal = await this.steps.begin(tx, scope, wanted);
      const state = this.steps.to(tx, 'appeal.return', appeal);
      const undecided = { answer: null, correction: null, decidedAt: null, decidedBy: null };
      return this.steps.store(tx, appeal, { state, returnReason, ...undecided }, 'appeal.confirm');
    });
  }

  /** Corrections of one round come one after the other, each upon the newest result. */
  private async lockRound(tx: Transaction, id: string): Promise<AssessmentRoundRow> {
    const { manager, jurisdictionId } = tx;
    const appeal = await manager.findOneBy(RoundAppealRow, { jurisdictionId, id });
    if (!appeal) throw notFound();
    return tx.lock(AssessmentRoundRow, appeal.roundId);
  }

  private async correctResult(tx: Transaction, appeal: RoundAppealRow): Promise<string> {
    const { id, unitId, roundId, answer, correction } = appeal;
    if (!correction) throw refusedBy({ key: 'assessment.correction-missing' });
    const former = await this.results.newest(tx.manager, tx.jurisdictionId, roundId);
    const upheld: UpheldAppeal = { id, unitId, target: targetOf(appeal), answer: answer ?? '', correction };
    const link = { snapshotId: former.id, contentHash: former.contentHash, appeal: upheld };
    const record = corrected(recordOf(former.content), upheld);
    const built = buildSnapshot(record, tx.today, { ordinal: former.ordinal, link });
    if (!built.ok) throw refusedBy(built.error);
    return (await this.freezing.freeze(tx, built.value)).id;
  }
}
