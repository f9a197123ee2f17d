import type { Refusal } from '#shared/kernel/refusal.js';
import { fileNameFor } from '#shared/files/clean-file-name.js';
import { detectFileKind } from '#shared/files/detect-file-kind.js';
import { FILE_EXTENSIONS, FILE_KINDS, MAX_FILE_BYTES, type FileKindName } from '#shared/files/file-kind.js';
import type { FileRefusalKey } from '#shared/files/files.refusals.js';
import { DomainError } from '#server/platform/errors/domain-error.js';

/** A file as it came in. */
export interface Upload {
  readonly originalname: string;
  readonly buffer: Uint8Array;
}

/** A file that may be kept: its kind known by its bytes, its name fit for every disk. */
export interface AcceptedFile {
  readonly kind: FileKindName;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const STATUS: Partial<Readonly<Record<FileRefusalKey, number>>> = {
  'files.too-large': 413,
  'files.kind-not-allowed': 415,
  'files.extension-differs': 415,
  'files.with-macros': 415,
  'files.encrypted': 415,
};

const VALUES: Partial<Readonly<Record<FileRefusalKey, Refusal['values']>>> = {
  'files.too-large': { most: MAX_FILE_BYTES / 1024 / 1024 },
  'files.kind-not-allowed': { allowed: FILE_EXTENSIONS.join('、') },
};

export function uploadRefused(key: FileRefusalKey): DomainError {
  const values = VALUES[key];
  return new DomainError('INVALID_INPUT', { key, ...(values && { values }) }, STATUS[key]);
}

/** @throws DomainError with 413 or 415 where HTTP has a word for the reason */
export function acceptUpload(upload: Upload | undefined): AcceptedFile {
  if (!upload) throw uploadRefused('files.missing');
  const kind = detectFileKind(upload.buffer);
  if (!kind.ok) throw uploadRefused(kind.error);
  const name = fileNameFor(kind.value, upload.originalname);
  if (!name.ok) throw uploadRefused(name.error);
  const { mediaType } = FILE_KINDS[kind.value];
  return { kind: kind.value, name: name.value, mediaType, bytes: upload.buffer };
}
