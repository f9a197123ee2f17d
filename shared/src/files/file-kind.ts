/** Largest upload, in bytes. @source trust.md, Files and exports */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export interface FileKind {
  readonly mediaType: string;
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
}

/** The closed list of what may be uploaded. Pages and pictures that run scripts (HTML, SVG) are never on it. */
export const FILE_KINDS = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  ofd: { mediaType: 'application/ofd', extensions: ['ofd'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  text: { mediaType: 'text/plain', extensions: ['txt'] },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof FILE_KINDS;

/** Every extension of the list, for the file dialog and for the sentence that refuses the others. */
export const FILE_EXTENSIONS: readonly string[] = Object.values(FILE_KINDS).flatMap((kind) => [
  ...kind.extensions,
]);
