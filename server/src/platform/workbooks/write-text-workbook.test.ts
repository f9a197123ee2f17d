import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { TextRow, TextSheet } from './text-sheet.js';
import { workbookParts } from './workbook-parts.js';
import { writeTextWorkbook } from './write-text-workbook.js';

const sheetOf = (rows: readonly TextRow[], rest: Partial<TextSheet> = {}): TextSheet => ({
  name: '台账',
  widths: [12, 42],
  headerRow: 2,
  filtered: true,
  rows,
  madeAt: new Date('2026-08-15T02:00:00Z'),
  ...rest,
});

const framed = (...texts: string[]): TextRow => ({ look: 'framed', texts });

async function bytesOf(sheet: TextSheet, told?: (rows: number) => void): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeTextWorkbook(stream, sheet, told)]);
  return bytes;
}

async function read(sheet: TextSheet): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf(sheet)) as unknown as ArrayBuffer);
  return workbook.worksheets[0]!;
}

/** What stands in the package: the sheet and its texts are written beside these. */
const partsOf = (sheet: TextSheet): Map<string, string> =>
  new Map([
    ...workbookParts(sheet).map(({ name, xml }) => [name, xml] as const),
    ['xl/worksheets/sheet1.xml', ''],
    ['xl/sharedStrings.xml', ''],
  ]);

describe('a workbook of texts', () => {
  const head: TextRow[] = [
    { look: 'title', texts: ['督查事项台账'] },
    { look: 'header', texts: ['编号', '任务'] },
  ];

  it('prints and opens as a ledger does: frozen and repeated header, A3 across, filter, widths, numbered pages', async () => {
    const sheet = await read(sheetOf([...head, framed('1', '甲')]));
    expect(sheet.name).toBe('台账');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '2:2',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C&P / &N');
    expect(sheet.autoFilter).toBe('A2:B2');
    expect(sheet.columns.map(({ width }) => width)).toEqual([12, 42]);
    expect((await read(sheetOf(head, { filtered: false }))).autoFilter).toBeUndefined();
  });

  it('gives each look its letters, frame and shade, and every cell and column the format of text', async () => {
    const sheet = await read(sheetOf([...head, framed('1', ''), { look: 'heading', texts: ['第一章'] }]));
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    expect(sheet.getCell('A2')).toMatchObject({
      font: { bold: true },
      fill: { fgColor: { argb: 'FFEFF3F8' } },
      border: { top: { style: 'thin' } },
    });
    expect(sheet.getCell('B3')).toMatchObject({
      value: null,
      border: { left: { style: 'thin' }, bottom: { style: 'thin' } },
      alignment: { vertical: 'top', wrapText: true },
    });
    expect(sheet.getCell('A4').font.bold).toBe(true);
    expect(sheet.getCell('A4').border?.top).toBeUndefined();
    for (const cell of ['A1', 'A2', 'B3', 'A4', 'B9']) expect(sheet.getCell(cell).numFmt).toBe('@');
  });

  it.each([
    ['a formula', '=1+1'],
    ['marks of XML', '<b>&"\''],
    ['blanks around it', ' 前后空格 '],
    ['breaks and tabs', '一行\n二行\r\n三行\t尾'],
    ['an escape of spreadsheets', '_x0041_x0042_'],
    ['rare and coloured characters', '𠮷😀'],
    ['as much as a cell holds', 'x'.repeat(32_767)],
  ])('keeps a text with %s as it is, and never as a formula', async (_what, text) => {
    const cell = (await read(sheetOf([framed(text)]))).getCell('A1');
    expect(cell.value).toBe(text);
    expect(cell.type).toBe(ExcelJS.ValueType.String);
  });

  it('leaves out what XML forbids, and cuts what a cell cannot hold', async () => {
    const sheet = await read(
      sheetOf([framed('a\u0000b\u0001\u007f\ufffe\ud800c'), framed('长'.repeat(40_000))]),
    );
    expect(sheet.getCell('A1').value).toBe('abc');
    expect(sheet.getCell('A2').value).toBe(`${'长'.repeat(32_766)}…`);
  });

  it('quotes the name of the sheet where it is referred to', () => {
    const parts = partsOf(sheetOf(head, { name: "甲'乙&" }));
    expect(parts.get('xl/workbook.xml')).toContain("'甲''乙&amp;'!$2:$2");
  });

  it('is a whole package: every part that is named is there, and each is of a type', () => {
    const parts = partsOf(sheetOf(head));
    const types = parts.get('[Content_Types].xml')!;
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name!);
    const relations = [...parts.keys()].filter((name) => name.endsWith('.rels'));
    expect([...parts.keys()].sort()).toEqual(['[Content_Types].xml', ...relations, ...named].sort());
    for (const [file, folder] of [
      ['_rels/.rels', ''],
      ['xl/_rels/workbook.xml.rels', 'xl/'],
    ] as const)
      for (const [, target] of parts.get(file)!.matchAll(/Target="([^"]+)"/g))
        expect(parts.has(`${folder}${target}`)).toBe(true);
  });

  it('writes thousands of rows in order, tells how far it is, and sends the same bytes for the same sheet', async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => framed(`第${n}项`, n % 2 ? '牵头' : '责任'));
    const told: number[] = [];
    const bytes = await bytesOf(sheetOf(rows), (done) => told.push(done));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[told.length - 1]).toBe(5_000);
    const sheet = await read(sheetOf(rows));
    expect(sheet.rowCount).toBe(5_000);
    expect(sheet.getRow(4_712).values).toEqual([undefined, '第4711项', '牵头']);
    expect((await bytesOf(sheetOf(rows))).equals(bytes)).toBe(true);
  });

  it('fails when a row cannot be made or whoever reads has gone, and does not wait for ever', async () => {
    function* broken(): Generator<TextRow> {
      yield framed('1');
      throw new Error('no second row');
    }
    const sink = new PassThrough().resume();
    await expect(writeTextWorkbook(sink, sheetOf([], { rows: broken() }))).rejects.toThrow('no second row');
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
    const many = Array.from({ length: 20_000 }, (_, n) => framed(String(n)));
    await expect(writeTextWorkbook(gone, sheetOf(many))).rejects.toThrow('gone');
  });
});
