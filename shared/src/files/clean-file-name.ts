import { ok, refused, type Result } from '../kernel/result.js';
import { FILE_KINDS, type FileKindName } from './file-kind.js';
import type { FileRefusalKey } from './files.refusals.js';

/** Characters; most file systems take 255 bytes, and a Chinese character is three of them. */
const LONGEST_STEM = 76;

/** Control characters, the invisible ones that turn the reading direction, and what Windows forbids in names. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;

/** The last part of whatever path the browser sent, fit for a disk, a header and a screen. Empty where nothing is left. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNWANTED, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  const { stem, extension } = splitName(clean);
  const short = Array.from(stem).slice(0, LONGEST_STEM).join('').trim();
  return short && extension ? `${short}.${extension}` : short;
}

/** The name under which a file of that kind is kept: its ending must be one of the kind's. */
export function fileNameFor(kind: FileKindName, name: string): Result<string, FileRefusalKey> {
  const clean = cleanFileName(name);
  const { stem, extension } = splitName(clean);
  if (!stem || !extension) return refused('files.name-invalid');
  const allowed: readonly string[] = FILE_KINDS[kind].extensions;
  return allowed.includes(extension.toLowerCase()) ? ok(clean) : refused('files.extension-differs');
}

function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { stem: name, extension: '' };
  return { stem: name.slice(0, dot), extension: name.slice(dot + 1, dot + 17) };
}
