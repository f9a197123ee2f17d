import type { Refusal } from '../kernel/refusal.js';

/** Why a file cannot be read. Each label says what the user can do instead. */
export const READING_REFUSAL_KEYS = [
  'file.empty',
  'file.too-large',
  'file.old-office',
  'file.encrypted',
  'file.macros',
  'file.ofd',
  'file.pdf',
  'file.image',
  'file.damaged',
  'file.bomb',
  'file.unsupported',
  'file.no-text',
  /** Neither a workbook nor separated values. */
  'file.not-a-ledger',
] as const;

export type ReadingRefusalKey = (typeof READING_REFUSAL_KEYS)[number];
export type ReadingRefusal = Refusal<ReadingRefusalKey>;
