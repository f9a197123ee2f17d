import type { Breakdown } from '#shared/intake/breakdown.js';
import type { UndoableCleaningKind } from '#shared/intake/cleaning/cleaning-kinds.js';
import type { DocumentSource } from '#shared/intake/document-source.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';

/** A document that nobody has looked into yet, or a known one that is to be cleaned in another way. */
export type UnreadDocument =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'source';
      readonly source: DocumentSource;
      readonly keep: readonly UndoableCleaningKind[];
    }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array };

/** Reads documents into proposed breakdowns: a port, so that how it is confined is decided in one place. */
export abstract class DocumentReader {
  abstract read(document: UnreadDocument): Promise<Result<Breakdown, Refusal>>;
}
