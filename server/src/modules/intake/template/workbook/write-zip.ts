import { crc32, deflateRawSync } from 'node:zlib';
import type { Archive } from '../../readers/zip-archive.js';

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows: the same parts give the same bytes. */
const DATE = 0x0021;

/** The parts as a zip archive, in their order. */
export function writeZip(archive: Archive): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of archive) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const fields = entryFields(content, packed, name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL_ENTRY, 0);
    local.writeUInt16LE(20, 4);
    fields.copy(local, 6);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(DIRECTORY_ENTRY, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    fields.copy(central, 8);
    central.writeUInt32LE(offset, 42);
    locals.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(archive.size, 8);
  end.writeUInt16LE(archive.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** What the local and the directory entry share: from the flags to the length of the name. */
function entryFields(content: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(UTF8_NAMES, 0);
  fields.writeUInt16LE(DEFLATED, 2);
  fields.writeUInt16LE(DATE, 6);
  fields.writeUInt32LE(crc32(content), 8);
  fields.writeUInt32LE(packed.length, 12);
  fields.writeUInt32LE(content.length, 16);
  fields.writeUInt16LE(name.length, 20);
  return fields;
}
