import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isEncrypted?: boolean;
}

function header(
  entry: ZipEntry,
  content: Buffer,
  packed: Buffer,
  signature: number,
  length: number,
  at: number,
): Buffer {
  const head = Buffer.alloc(length);
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(entry.isEncrypted ? 1 : 0, at);
  head.writeUInt16LE(8, at + 2);
  head.writeUInt32LE(crc32(content), at + 8);
  head.writeUInt32LE(packed.length, at + 12);
  head.writeUInt32LE(content.length, at + 16);
  head.writeUInt16LE(Buffer.byteLength(entry.name), at + 20);
  return head;
}

/** A zip as tests want it, faults included. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([header(entry, content, packed, 0x04034b50, 30, 6), name, packed]);
    const central = header(entry, content, packed, 0x02014b50, 46, 8);
    central.writeUInt32LE(offset, 42);
    locals.push(local);
    directory.push(central, name);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
