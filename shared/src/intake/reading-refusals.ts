import type { Refusal } from '../kernel/refusal.js';

/** Why a file cannot be read. Each label says what the user can do instead. */
export const READING_REFUSAL_KEYS = [
  'file.empty',
  'file.too-large',
  'file.old-office',
  'file.encrypted',
  'file.macros',
  'file.ofd',
  /** Pages that are pictures. */
  'file.scanned',
  'file.image',
  'file.damaged',
  'file.bomb',
  /** Names that lead out of the archive, or links in it. */
  'file.unsafe-archive',
  /** Objects of other programs, links into other files, DDE. */
  'file.active-content',
  /** most: rows */
  'file.too-many-rows',
  /** Compressed files. */
  'file.archive',
  /** A page saved as one MIME file. */
  'file.web-archive',
  'file.unsupported',
  'file.no-text',
  /** Neither a workbook nor separated values. */
  'file.not-a-ledger',
] as const;

export type ReadingRefusalKey = (typeof READING_REFUSAL_KEYS)[number];
export type ReadingRefusal = Refusal<ReadingRefusalKey>;
