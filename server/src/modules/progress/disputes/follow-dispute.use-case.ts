import { Injectable } from '@nestjs/common';
import { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import { advance } from '#shared/kernel/workflow.js';
import {
  answerDisputeSchema,
  resolveDisputeSchema,
} from '#shared/progress/disputes/figure-dispute.schema.js';
import {
  figureDisputeWorkflow,
  type FigureDisputeTransition,
} from '#shared/progress/disputes/figure-dispute.workflow.js';
import { DISPUTE_ACTIONS } from '#shared/progress/disputes/offered-dispute-actions.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { requireVersion } from '../require-version.js';
import { FigureDisputeRepository } from './figure-dispute.repository.js';
import type { AnswerDisputeInput, FigureDispute, ResolveDisputeInput } from './figure-dispute.type.js';

type Words = (tx: Transaction) => Partial<FigureDisputeRow>;

/** What becomes of a dispute: the unit's answer, the office's decision, or that it is dropped. */
@Injectable()
export class FollowDisputeUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly disputes: FigureDisputeRepository,
  ) {}

  answer(request: RequestContext, input: AnswerDisputeInput): Promise<FigureDispute> {
    const { agrees, reason } = parseInput(answerDisputeSchema, input);
    const transition = agrees ? 'figure-dispute.agree' : 'figure-dispute.insist';
    return this.step(request, input, transition, (tx) => ({
      answer: reason,
      answeredAt: tx.now,
      answeredBy: tx.author.actor?.accountId ?? null,
    }));
  }

  resolve(request: RequestContext, input: ResolveDisputeInput): Promise<FigureDispute> {
    const { kept, grounds } = parseInput(resolveDisputeSchema, input);
    return this.step(request, input, 'figure-dispute.resolve', (tx) => ({
      kept,
      grounds,
      resolvedAt: tx.now,
      resolvedBy: tx.author.actor?.accountId ?? null,
    }));
  }

  drop(request: RequestContext, input: VersionedInput): Promise<FigureDispute> {
    return this.step(request, input, 'figure-dispute.drop', () => ({}));
  }

  private step(
    request: RequestContext,
    input: VersionedInput,
    transition: FigureDisputeTransition,
    words: Words,
  ): Promise<FigureDispute> {
    const action = DISPUTE_ACTIONS[transition];
    const { context, scope } = authoriseList(request, action);
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.disputes.placeOfDispute(tx, scope, id);
      if (!place) throw notFound();
      const dispute = await tx.lock(FigureDisputeRow, id);
      requireVersion(dispute, input.version);
      const said = words(tx);
      const state = advance(figureDisputeWorkflow, transition, dispute.state, {
        reasonGiven: Boolean(said.answer),
        groundsGiven: Boolean(said.grounds),
      });
      if (!state.ok) throw refusedBy(state.error);
      const changed = { state: state.value, ...said };
      await tx.update(FigureDisputeRow, dispute, changed);
      await tx.audit({
        action,
        entityType: 'figure-dispute',
        entityId: id,
        taskId: place.taskId,
        before: { state: dispute.state },
        after: { assignmentId: place.assignmentId, label: place.label, ...changed },
      });
      return { ...(await tx.lock(FigureDisputeRow, id)), unitId: place.unitId };
    });
  }
}
