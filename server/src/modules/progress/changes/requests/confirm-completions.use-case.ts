import { Injectable } from '@nestjs/common';
import { bulkConfirmationSchema } from '#shared/progress/changes/changes.schema.js';
import { DomainError, notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { BulkOutcome } from './assignment-change.type.js';
import type { ConfirmCompletionsInput } from './changes.inputs.js';
import { CompletionUseCase } from './completion.use-case.js';

/** Several requests confirmed with one checklist. Each stands for itself: one that fails says why, the others close. */
@Injectable()
export class ConfirmCompletionsUseCase {
  constructor(private readonly completion: CompletionUseCase) {}

  async run(request: RequestContext, input: ConfirmCompletionsInput): Promise<BulkOutcome[]> {
    authoriseList(request, 'completion.check');
    parseInput(bulkConfirmationSchema, input);
    const { checked, reason } = input;
    const outcomes: BulkOutcome[] = [];
    for (const item of input.items) {
      outcomes.push(await this.one(request, { ...item, checked, reason }));
    }
    // Where none of them is there for the caller, the whole is not: as if each had been asked for alone.
    if (outcomes.every(({ code }) => code === 'NOT_FOUND')) throw notFound();
    return outcomes;
  }

  private async one(
    request: RequestContext,
    input: Parameters<CompletionUseCase['confirm']>[1],
  ): Promise<BulkOutcome> {
    try {
      await this.completion.confirm(request, input);
      return { assignmentId: input.id, code: null, reason: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { assignmentId: input.id, code: error.code, reason: error.refusal?.key ?? null };
    }
  }
}
