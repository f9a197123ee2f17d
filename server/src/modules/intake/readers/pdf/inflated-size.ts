import { inflateSync } from 'node:zlib';
import { ARCHIVE_LIMITS } from '../zip-archive.js';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
const RATIO_FROM_BYTES = 1024 * 1024;

/** Bytes that a stream unpacks to; undefined where it is more than `limit`. What is no packed stream counts as nothing. */
function inflatedLength(packed: Uint8Array, limit: number): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: limit }).length;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0;
  }
}

/** Whether the packed streams of a PDF unpack to more than an upload may, counted while inflating. @source trust.md, Files and exports */
export function inflatesTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at)) {
    let start = at + STREAM.length;
    if (file[start] === 0x0d) start += 1;
    if (file[start] === 0x0a) start += 1;
    const end = file.indexOf(END, start);
    const stop = end < 0 ? file.length : end;
    const byRatio = Math.max(RATIO_FROM_BYTES, (stop - start) * ARCHIVE_LIMITS.ratio);
    const limit = Math.min(ARCHIVE_LIMITS.entryBytes, ARCHIVE_LIMITS.totalBytes - total, byRatio);
    // 0x78 opens a zlib stream; a picture of another kind is not unpacked.
    const length = file[start] === 0x78 ? inflatedLength(file.subarray(start, stop), Math.max(1, limit)) : 0;
    if (length === undefined) return true;
    total += length;
    at = end < 0 ? file.length : end + END.length;
  }
  return false;
}
