import { Injectable } from '@nestjs/common';
import { bulkConfirmationSchema, confirmCompletionSchema } from '#shared/progress/changes/changes.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { BulkOutcome } from './assignment-change.type.js';
import type { ConfirmCompletionsInput } from './changes.inputs.js';
import { CompletionUseCase } from './completion.use-case.js';

/**
 * Several requests confirmed with one checklist, in one transaction. Each stands for itself: one that is refused has
 * written nothing and says why, the others close.
 */
@Injectable()
export class ConfirmCompletionsUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly completion: CompletionUseCase,
  ) {}

  run(request: RequestContext, input: ConfirmCompletionsInput): Promise<BulkOutcome[]> {
    const { context } = authoriseList(request, 'completion.check');
    parseInput(bulkConfirmationSchema, input);
    const given = parseInput(confirmCompletionSchema, input);
    const items = inLockOrder(input.items);
    return this.unitOfWork.run(context, async (tx) => {
      const outcomes: BulkOutcome[] = [];
      for (const item of items) {
        outcomes.push(await outcomeOf(item.id, () => this.completion.close(tx, context.actor, item, given)));
      }
      // Where none of them is there for the caller, the whole is not: as if each had been asked for alone.
      if (outcomes.every(({ code }) => code === 'NOT_FOUND')) throw notFound();
      return outcomes;
    });
  }
}

/** Each once and in one order, so that two who confirm at once do not wait for each other for ever. */
const inLockOrder = (items: readonly VersionedInput[]): VersionedInput[] =>
  [...new Map(items.map((item) => [requireId(item.id).toLowerCase(), item])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { version }]) => ({ id, version }));

async function outcomeOf(assignmentId: string, close: () => Promise<unknown>): Promise<BulkOutcome> {
  try {
    await close();
    return { assignmentId, code: null, reason: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { assignmentId, code: error.code, reason: error.refusal?.key ?? null };
  }
}
