import type { ReadingRefusalKey } from '#shared/intake/reading-refusals.js';

const STATUS: Partial<Readonly<Record<ReadingRefusalKey, number>>> = {
  'file.too-large': 413,
  'file.old-office': 415,
  'file.encrypted': 415,
  'file.macros': 415,
  'file.ofd': 415,
  'file.scanned': 415,
  'file.archive': 415,
  'file.web-archive': 415,
  'file.active-content': 415,
  'file.image': 415,
  'file.unsupported': 415,
};

/** The HTTP status of a file that is not read; undefined for the usual one of a refusal. */
export const statusOfRefusal = (key: string): number | undefined =>
  (STATUS as Readonly<Record<string, number>>)[key];
