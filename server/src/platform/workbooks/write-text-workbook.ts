import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants } from 'node:zlib';
import ZipStream from 'zip-stream';
import { sharedTextsXml, sheetXml, type SharedTexts } from './sheet-xml.js';
import type { TextSheet } from './text-sheet.js';
import { workbookParts } from './workbook-parts.js';

/** A ledger shrinks to a tenth at once; the next levels take three times as long for another tenth. */
const LEVEL = constants.Z_BEST_SPEED;

/**
 * Writes the workbook part by part: rows are put into words while others are packed, and nothing of the sheet is held
 * but its distinct texts. The same sheet is the same bytes. `told` hears from time to time how many rows are done.
 */
export async function writeTextWorkbook(
  stream: Writable,
  sheet: TextSheet,
  told?: (rows: number) => void,
): Promise<void> {
  const zip = new ZipStream({ zlib: { level: LEVEL, memLevel: 9, chunkSize: 65_536 } });
  const sent = pipeline(zip, stream);
  const add = (name: string, source: string | Readable) =>
    new Promise<void>((resolve, reject) => {
      if (typeof source !== 'string') source.once('error', reject);
      zip.entry(source, { name, date: sheet.madeAt }, (error) => (error ? reject(error) : resolve()));
    });
  const added = (async () => {
    for (const { name, xml } of workbookParts(sheet)) await add(name, xml);
    const texts: SharedTexts = new Map();
    await add('xl/worksheets/sheet1.xml', inBytes(sheetXml(sheet, texts, told)));
    await add('xl/sharedStrings.xml', inBytes(sharedTextsXml(texts)));
    zip.finish();
  })();
  // Whoever reads may go, and whoever writes may fail: neither leaves the other waiting.
  await Promise.all([sent, added.catch((error: unknown) => zip.destroy(error as Error))]);
}

/** Encoded chunk by chunk, so that only two of them wait to be packed. */
function inBytes(xml: Iterable<string>): Readable {
  function* encoded(): Generator<Buffer> {
    for (const part of xml) yield Buffer.from(part);
  }
  return Readable.from(encoded(), { objectMode: true, highWaterMark: 2 });
}
