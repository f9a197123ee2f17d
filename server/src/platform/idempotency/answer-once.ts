import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '#shared/access/policy.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import type { IdempotencyClaim } from './idempotency-claim.js';
import { IdempotencyKeys } from './idempotency-keys.js';

interface Upload {
  readonly originalname: string;
  readonly buffer: Uint8Array;
}

/** For endpoints that change something: a request that was carried out before is answered as it was then. */
@Injectable()
export class AnswerOnce implements NestInterceptor {
  constructor(private readonly keys: IdempotencyKeys) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { context, file } = execution.switchToHttp().getRequest<RequestWithContext & { file?: Upload }>();
    const { actor, claim } = context;
    if (!actor || !claim) return next.handle();
    if (file) {
      claim.include(file.originalname);
      claim.include(file.buffer);
    }
    return from(this.once(actor, claim, () => lastValueFrom(next.handle())));
  }

  private async once(actor: Actor, claim: IdempotencyClaim, work: () => Promise<unknown>): Promise<unknown> {
    const before = await this.keys.answerTo(actor, claim);
    if (before) return before.answer;
    try {
      const answer = await work();
      if (claim.done) await this.keys.keepAnswer(actor, claim, answer);
      return answer;
    } catch (error) {
      // Refused, perhaps only because its twin was faster.
      const twin = claim.done ? undefined : await this.keys.answerTo(actor, claim);
      if (!twin) throw error;
      return twin.answer;
    }
  }
}
