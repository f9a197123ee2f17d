import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { readRubric } from '#shared/assessment/rubric-reading/read-rubric.js';
import type { RubricReading } from '#shared/assessment/rubric-reading/rubric-reading.js';
import type { RubricSource } from '#shared/assessment/rubric-reading/rubric-source.js';
import { sourceOfBlocks } from '#shared/assessment/rubric-reading/source-of-blocks.js';
import { sourceOfSheets } from '#shared/assessment/rubric-reading/source-of-sheets.js';
import { sourceOfText } from '#shared/assessment/rubric-reading/source-of-text.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { readFile } from '#server/modules/intake/readers/read-file.js';
import { readArchive } from '#server/modules/intake/readers/zip-archive.js';
import { readWorkbook } from '#server/modules/intake/template/workbook/read-workbook.js';

/** A file that somebody uploaded as a rubric. Pasted text comes as a text file. */
export interface RubricFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Bytes to a reading, wherever it runs. Refuses what the reader of documents refuses. */
export async function readRubricFile(file: RubricFile): Promise<Result<RubricReading, ReadingRefusal>> {
  const read = await readFile(file.bytes, file.fileName);
  if (!read.ok) return read;
  const sheets = sheetsOf(file.bytes);
  if (sheets) return ok(readRubric(sheets));
  return ok(
    readRubric('text' in read.value ? sourceOfText(read.value.text) : sourceOfBlocks(read.value.blocks)),
  );
}

/** Of a workbook, which `readFile` has found sound: its rows by their own numbers. */
function sheetsOf(bytes: Uint8Array): RubricSource | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const archive = readArchive(bytes);
  if (!archive.ok || !archive.value.has('xl/workbook.xml')) return undefined;
  return sourceOfSheets(readWorkbook(archive.value));
}
