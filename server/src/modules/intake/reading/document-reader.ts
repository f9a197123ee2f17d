import type { Breakdown } from '#shared/intake/breakdown.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';

/** A document that nobody has looked into yet. */
export type UnreadDocument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array };

/** Reads documents into proposed breakdowns: a port, so that how it is confined is decided in one place. */
export abstract class DocumentReader {
  abstract read(document: UnreadDocument): Promise<Result<Breakdown, Refusal>>;
}
