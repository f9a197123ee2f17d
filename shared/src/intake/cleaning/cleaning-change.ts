import type { Span } from '../span.js';
import type { CleaningKind } from './cleaning-kinds.js';

/** One difference between the text as received and the text that is read. An empty span is a place. */
export interface CleaningChange {
  readonly kind: CleaningKind;
  /** Into the original text. */
  readonly original: Span;
  /** Into the cleaned text. */
  readonly cleaned: Span;
}
