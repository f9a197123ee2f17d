import { conflict } from '#server/platform/errors/domain-error.js';

/** For a row that is locked: the caller must have seen it as it is. @throws DomainError CONFLICT */
export function requireVersion(row: { readonly version: number }, seen: number | null | undefined): void {
  if (row.version !== seen) throw conflict(row.version);
}
