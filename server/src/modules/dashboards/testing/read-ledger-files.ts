import { expect } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { TestClient } from '#server/testing/test-client.js';

export async function downloadWorkbook(client: TestClient, parameters: string): Promise<ExcelJS.Worksheet> {
  const response = await client.get(`/api/ledger.xlsx?${parameters}`);
  expect(response.status).toBe(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  return workbook.worksheets[0]!;
}

export const textsOf = (row: ExcelJS.Row, width: number): string[] =>
  Array.from({ length: width }, (_, n) => row.getCell(n + 1).text);

/** Records of a CSV by RFC 4180. */
export function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && record.length === 0) break;
    record.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The texts of the cells of a printed page's table, row by row. */
export const printedRows = (page: string): string[][] =>
  [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
      cell!.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
    ),
  );
