import { inflateRawSync } from 'node:zlib';
import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { ok, refused, type Result } from '#shared/kernel/result.js';

/** Limits on what an upload may unpack to, counted while inflating because headers can lie. @source trust.md, files and exports */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  entryBytes: 50 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 100,
} as const;

export type Archive = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** A symbolic link, as Unix programs store it. */
  readonly isLink: boolean;
  readonly packedSize: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Small entries compress well without being bombs. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** Names that lead out of the archive. */
const LEADS_OUT = /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i;

const damaged = refused<ReadingRefusal>({ key: 'file.damaged' });
const bomb = refused<ReadingRefusal>({ key: 'file.bomb' });

function directoryStart(view: DataView): { offset: number; count: number } | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) {
      return { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    }
  }
  return undefined;
}

/** @throws RangeError where the directory points outside the file. */
function directory(bytes: Uint8Array, view: DataView, offset: number, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = offset; entries.length < count;) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('directory entry expected');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isLink: ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @throws Error where the entry is damaged or larger than `limit`. */
function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw new RangeError('local entry expected');
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new RangeError('entry is cut off');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new RangeError('unknown compression');
  return inflateRawSync(packed, { maxOutputLength: limit });
}

const isTooLarge = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';

/** Bytes at which inflating stops. */
const mostOf = ({ packedSize }: Entry, left: number): number => {
  const byRatio = Math.max(RATIO_FROM_BYTES, packedSize * ARCHIVE_LIMITS.ratio);
  return Math.max(1, Math.min(ARCHIVE_LIMITS.entryBytes, left, byRatio));
};

function unpackAll(
  bytes: Uint8Array,
  view: DataView,
  entries: readonly Entry[],
): Result<Archive, ReadingRefusal> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    try {
      const content = unpack(bytes, view, entry, mostOf(entry, ARCHIVE_LIMITS.totalBytes - total));
      total += content.length;
      if (total > ARCHIVE_LIMITS.totalBytes) return bomb;
      files.set(entry.name, content);
    } catch (error) {
      return isTooLarge(error) ? bomb : damaged;
    }
  }
  return ok(files);
}

/** The files in a zip, within the limits; encrypted and damaged archives are refused. */
export function readArchive(bytes: Uint8Array): Result<Archive, ReadingRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(view);
  if (!start) return damaged;
  if (start.count > ARCHIVE_LIMITS.entries) return bomb;
  try {
    const entries = directory(bytes, view, start.offset, start.count);
    if (entries.some((entry) => entry.isEncrypted)) return refused({ key: 'file.encrypted' });
    if (entries.some(({ name, isLink }) => isLink || LEADS_OUT.test(name)))
      return refused({ key: 'file.unsafe-archive' });
    return unpackAll(bytes, view, entries);
  } catch {
    return damaged;
  }
}
