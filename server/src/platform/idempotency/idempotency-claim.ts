import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { invalidInput } from '../errors/domain-error.js';
import { AnswerSeal } from './answer-seal.js';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

const uuid = z.uuid();

/** One action of a user as the request names it. Lives as long as the request. */
export class IdempotencyClaim {
  /** True from the commit of the business transaction on. */
  done = false;
  private readonly content = createHash('sha256');
  private digest: string | null = null;

  constructor(
    readonly key: string,
    readonly seal: AnswerSeal,
  ) {}

  /** Adds to what the key stands for. */
  include(content: string | Uint8Array): void {
    this.content.update(String(content.length)).update(content);
  }

  /** Of operation and input: what comes with the same key must be the same. Nothing can be included after it. */
  get fingerprint(): string {
    this.digest ??= this.content.digest('hex');
    return this.digest;
  }
}

/** The claim of a request with a key. @throws DomainError INVALID_INPUT for a key that is no UUID */
export function claimOf(request: Request, sessionSecret: string): IdempotencyClaim | undefined {
  const sent = request.headers[IDEMPOTENCY_HEADER];
  if (sent === undefined) return undefined;
  const key = uuid.safeParse(sent);
  if (!key.success) throw invalidInput('error.invalid-input', IDEMPOTENCY_HEADER);
  const claim = new IdempotencyClaim(key.data.toLowerCase(), new AnswerSeal(sessionSecret, key.data));
  claim.include(`${request.method} ${request.originalUrl}`);
  claim.include(JSON.stringify(request.body ?? null));
  return claim;
}
