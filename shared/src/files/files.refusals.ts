/** Why a file was not taken. */
export const FILES_REFUSALS = [
  /** No file came with the request. */
  'files.missing',
  'files.empty',
  /** most: MB */
  'files.too-large',
  /** By content, not by name. allowed: the endings of the closed list */
  'files.kind-not-allowed',
  /** The ending belongs to another kind than the content. */
  'files.extension-differs',
  'files.name-invalid',
  'files.with-macros',
  'files.encrypted',
  /** A file that is named in a form does not exist or is not the viewer's. */
  'files.unknown',
] as const;
export type FileRefusalKey = (typeof FILES_REFUSALS)[number];
