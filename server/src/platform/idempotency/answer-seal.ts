import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Longer answers are not kept: a replay is then told that the change was made, not what it was answered. */
export const MAX_ANSWER_BYTES = 256 * 1024;

/**
 * Answers hold what the caller alone may read, one-time passwords among it. They are kept under a key that is made of
 * the session's secret, of which the database has the hash only: a copy of the table tells nothing.
 */
export class AnswerSeal {
  private readonly key: Buffer;

  constructor(sessionSecret: string, idempotencyKey: string) {
    this.key = Buffer.from(hkdfSync('sha256', sessionSecret, idempotencyKey, 'duheng answer', 32));
  }

  /** Null for an answer that is too long to be kept. */
  async close(answer: unknown): Promise<Buffer | null> {
    const packed = await promisify(gzip)(JSON.stringify(answer));
    if (packed.byteLength > MAX_ANSWER_BYTES) return null;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const body = Buffer.concat([cipher.update(packed), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  /** Undefined for what another session has sealed. */
  async open(sealed: Buffer): Promise<{ answer: unknown } | undefined> {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      const packed = Buffer.concat([
        decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)),
        decipher.final(),
      ]);
      return { answer: JSON.parse((await promisify(gunzip)(packed)).toString()) };
    } catch {
      return undefined;
    }
  }
}
