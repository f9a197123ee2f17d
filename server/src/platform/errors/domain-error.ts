import type { ErrorCode } from '#shared/kernel/error-codes.js';
import type { Refusal } from '#shared/kernel/refusal.js';

/**
 * Something that the caller is told: a code of the closed list and, where there is one, the rule that refused.
 * `httpStatus` is for an endpoint whose answer is more exact than the status of the code.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly refusal?: Refusal,
    readonly httpStatus?: number,
  ) {
    super(refusal ? `${code}: ${refusal.key}` : code);
  }
}

export const unauthenticated = (): DomainError => new DomainError('UNAUTHENTICATED');

export const forbidden = (): DomainError => new DomainError('FORBIDDEN');

/** Also for what exists but is not the caller's to see: the two must not be told apart. */
export const notFound = (): DomainError => new DomainError('NOT_FOUND');

export const refusedBy = (refusal: Refusal): DomainError => new DomainError('REFUSED', refusal);

/** `currentVersion` is what the row has now, so that the caller can show both states and keep the user's text. */
export const conflict = (currentVersion: number): DomainError =>
  new DomainError('CONFLICT', { key: 'error.changed-meanwhile', values: { currentVersion } });

/** `field` is the path in the input, as the form knows it. */
export const invalidInput = (key: string, field: string): DomainError =>
  new DomainError('INVALID_INPUT', { key, values: { field } });
