import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LedgerExportFormat } from '#shared/dashboards/exports/ledger-export.js';
import type { LedgerSheet } from '#shared/dashboards/ledger-sheet.js';
import { ledgerCsv } from '../ledger-csv.js';
import { writeLedgerWorkbook } from '../ledger-workbook.js';

/** Hears from time to time how many lines of the file are written, those above the table among them. */
type Told = (lines: number) => void;

const WRITERS: Readonly<
  Record<LedgerExportFormat, (stream: Writable, sheet: LedgerSheet, told: Told) => Promise<void>>
> = {
  xlsx: writeLedgerWorkbook,
  csv: (stream, sheet, told) => pipeline(Readable.from(counted(ledgerCsv(sheet), told)), stream),
};

function* counted(records: Iterable<string>, told: Told): Generator<string> {
  let lines = 0;
  for (const record of records) {
    yield record;
    told((lines += 1));
  }
}

/** The file that a download has, written step by step; `told` hears how many lines of its table stand in it. */
export function writeLedgerFile(
  format: LedgerExportFormat,
  stream: Writable,
  sheet: LedgerSheet,
  told: (rows: number) => void,
): Promise<void> {
  const aboveTable = sheet.notes.length + 2;
  return WRITERS[format](stream, sheet, (lines) => told(Math.max(0, lines - aboveTable)));
}
