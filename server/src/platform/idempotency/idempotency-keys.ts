import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { Actor } from '#shared/access/policy.js';
import { askAtOnce } from '../database/ask-at-once.js';
import { Reader } from '../database/reader.js';
import { tenantStatement } from '../database/tenant-statement.js';
import { APP_DATA_SOURCE } from '../database/tokens.js';
import { LOGGER } from '../logging/logger.js';
import type { IdempotencyClaim } from './idempotency-claim.js';
import { alreadyDone, keyReused } from './take-key.js';

/** How long a replay waits for the answer that its twin is just being given. */
const ANSWER_WITHIN_MS = 3_000;
const LOOK_AGAIN_MS = 40;

interface KeptKey {
  readonly fingerprint: string;
  readonly answer: Buffer | null;
}

type Owner = Pick<Actor, 'jurisdictionId' | 'accountId'>;

/** What changes with a key were answered. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly reader: Reader,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The answer that the same change was given before; undefined when it was not made yet.
   * @throws DomainError REFUSED when the key stands for another change, or the answer is not known any more
   */
  async answerTo(owner: Owner, claim: IdempotencyClaim): Promise<{ answer: unknown } | undefined> {
    const until = performance.now() + ANSWER_WITHIN_MS;
    let kept = await this.read(owner, claim);
    if (!kept) return undefined;
    if (kept.fingerprint !== claim.fingerprint) throw keyReused();
    while (kept?.answer === null && performance.now() < until) {
      await wait(LOOK_AGAIN_MS);
      kept = await this.read(owner, claim);
    }
    const opened = kept?.answer ? await claim.seal.open(kept.answer) : undefined;
    if (!opened) throw alreadyDone();
    return opened;
  }

  /** Kept for replays. The change is made, so that a failure here is not the caller's. */
  async keepAnswer(owner: Owner, claim: IdempotencyClaim, answer: unknown): Promise<void> {
    try {
      const sealed = await claim.seal.close(answer);
      if (!sealed) return;
      await askAtOnce(
        this.dataSource,
        `BEGIN; ${tenantStatement(owner.jurisdictionId)}`,
        'UPDATE idempotency_keys SET answer = $4 WHERE jurisdiction_id = $1 AND account_id = $2 AND key = $3',
        [owner.jurisdictionId, owner.accountId, claim.key, sealed],
      );
    } catch (error) {
      this.logger.error({ err: error }, 'the answer to a change could not be kept for its replays');
    }
  }

  private async read(
    { jurisdictionId, accountId }: Owner,
    { key }: IdempotencyClaim,
  ): Promise<KeptKey | undefined> {
    const [row] = await this.reader.query<KeptKey>(
      jurisdictionId,
      `SELECT fingerprint, answer FROM idempotency_keys
        WHERE jurisdiction_id = $1 AND account_id = $2 AND key = $3`,
      [jurisdictionId, accountId, key],
    );
    return row;
  }
}
