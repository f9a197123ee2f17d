import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the cookie carries: the jurisdiction (so that the wall is up before the first look-up) and a secret. */
export interface SessionToken {
  readonly jurisdictionId: string;
  readonly secret: string;
}

const FORM = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

export const newSessionToken = (jurisdictionId: string): SessionToken => ({
  jurisdictionId,
  secret: randomBytes(32).toString('base64url'),
});

export const printSessionToken = ({ jurisdictionId, secret }: SessionToken): string =>
  `${jurisdictionId}.${secret}`;

export function readSessionToken(text: string | undefined): SessionToken | undefined {
  const match = FORM.exec(text ?? '');
  return match ? { jurisdictionId: match[1]!, secret: match[2]! } : undefined;
}

/** What the database keeps of the secret. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Bound to the session, so that another site's form or an older session's page cannot make it. */
export const csrfTokenOf = (secret: string): string =>
  createHmac('sha256', secret).update('duheng csrf').digest('base64url');

export function sameToken(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
