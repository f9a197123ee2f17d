import type { ErrorCode } from '#shared/kernel/error-codes.js';
import type { Refusal } from '#shared/kernel/refusal.js';

/** What stands there now, shown to somebody whose change came too late beside what they typed. */
export interface CurrentContent {
  readonly version: number;
  readonly changedAt: Date;
  /** Null for the installer or the demo seed. */
  readonly changedByName: string | null;
  /** The fields that the change would have written, under the names of its input. */
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * Something that the caller is told: a code of the closed list and, where there is one, the rule that refused.
 * `httpStatus` is for an endpoint whose answer is more exact than the status of the code.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly refusal?: Refusal,
    readonly httpStatus?: number,
    readonly current?: CurrentContent,
  ) {
    super(refusal ? `${code}: ${refusal.key}` : code);
  }
}

export const unauthenticated = (): DomainError => new DomainError('UNAUTHENTICATED');

export const forbidden = (): DomainError => new DomainError('FORBIDDEN');

/** Also for what exists but is not the caller's to see: the two must not be told apart. */
export const notFound = (): DomainError => new DomainError('NOT_FOUND');

export const refusedBy = (refusal: Refusal): DomainError => new DomainError('REFUSED', refusal);

/**
 * `currentVersion` is what the row has now; `current` what stands in it, where people write words that must not be
 * lost: the caller then shows both and keeps the user's text.
 */
export const conflict = (currentVersion: number, current?: CurrentContent): DomainError =>
  new DomainError(
    'CONFLICT',
    { key: 'error.changed-meanwhile', values: { currentVersion } },
    undefined,
    current,
  );

/** `field` is the path in the input, as the form knows it. */
export const invalidInput = (key: string, field: string): DomainError =>
  new DomainError('INVALID_INPUT', { key, values: { field } });
