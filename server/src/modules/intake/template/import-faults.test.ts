import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { draftOfBreakdown } from '#shared/intake/draft-of-breakdown.js';
import type { ReadTemplate } from '#shared/intake/template/read-template.js';
import { printableTasks } from '#shared/intake/template/testing/template-fixture.js';
import { proposalOfTemplate } from '#shared/intake/template/template-proposal.js';
import { cellsOfTask } from '#shared/intake/template/template-row-of-task.js';
import { readArchive } from '../readers/zip-archive.js';
import { markTemplateFile, readTemplateFile } from './template-work.js';
import { formBytes, HEADER, openWorkbook, rowWith, sheetBytes } from './testing/ledger-workbook.js';

const names: readonly string[] = [];

function read(bytes: Uint8Array): ReadTemplate {
  const result = readTemplateFile({ bytes, names });
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

async function marked(bytes: Uint8Array): Promise<{ sheet: ExcelJS.Worksheet; bytes: Uint8Array }> {
  const result = markTemplateFile({ bytes, names }, 'zh-CN');
  if (!result.ok) throw new Error(result.error.key);
  return { sheet: (await openWorkbook(result.value.bytes)).worksheets[0]!, bytes: result.value.bytes };
}

const titles = ({ tasks }: ReadTemplate) => tasks.map(({ task, row }) => [row, task.title]);
const places = ({ errors }: ReadTemplate) => errors.map(({ key, row, column }) => [key, row, column]);
const redIn = (cell: ExcelJS.Cell): boolean =>
  cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFC9C9';

describe('faults of other products’ imports, each by the thread that reported it', () => {
  it('twentyhq/twenty#2537 #11372 #11887 the limit is 10,000 rows, and one more is told of, not cut off', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => rowWith({ title: `任务${i + 1}` }));
    const whole = read(await formBytes(rows));
    expect([whole.tasks.length, whole.errors]).toEqual([10_000, []]);
    const more = [HEADER, ...rows, rowWith({ title: '多一项' })].map((cells) => cells.join(',')).join('\n');
    expect(read(new TextEncoder().encode(more)).errors).toMatchObject([
      { key: 'template.too-many-rows', values: { most: 10_000, count: 10_001 } },
    ]);
  });

  it('teable#1292 never fails silently: whatever is not taken in is named', async () => {
    const template = read(
      await sheetBytes([rowWith({ title: '甲项' }).concat('多写的')], (sheet, workbook) => {
        sheet.getCell('M1').value = '责任人';
        workbook.addWorksheet('草稿').addRow(['随手记']);
      }),
    );
    expect(titles(template)).toEqual([[2, '甲项']]);
    expect(template.notices.map(({ key, values }) => [key, values])).toEqual([
      ['template.column-unknown', { name: '责任人', count: 1 }],
      ['template.sheet-without-header', { name: '草稿' }],
    ]);
    expect(() => read(new TextEncoder().encode('一段不是台账的文字'))).not.toThrow();
    expect(places(read(new TextEncoder().encode('一段不是台账的文字')))).toEqual([
      ['template.no-header', null, null],
    ]);
  });

  it('nocobase#6860 the own template is accepted, empty and filled in', async () => {
    expect(places(read(await formBytes([])))).toEqual([['template.no-rows', 3, null]]);
    const filled = read(await formBytes([rowWith({ title: '甲项', lead: '县甲局', due: '2026-06-30' })]));
    expect([filled.errors, filled.notices]).toEqual([[], []]);
    expect(filled.heading).toEqual({
      title: '2026年重点工作任务台账',
      docNumber: '某政办发〔2026〕3号',
      issuer: null,
      documentDate: '2026-01-08',
      year: 2026,
    });
    expect(filled.tasks[0]).toMatchObject({ row: 4, task: { deadlines: [{ date: '2026-06-30' }] } });
  });

  it('nocobase#7061 phantom last row', async () => {
    const template = read(
      await sheetBytes([rowWith({ title: '甲项' })], (sheet) => {
        for (let row = 3; row <= 500; row += 1) {
          sheet.getCell(row, 1).border = { top: { style: 'thin' } };
          sheet.getCell(row, 5).value = row % 2 ? ' ' : '\u3000';
        }
        sheet.getCell(1_000_000, 5).fill = {
          type: 'pattern',
          pattern: 'solid',
          fgColor: { argb: 'FFFFFF00' },
        };
      }),
    );
    expect([titles(template), template.errors]).toEqual([[[2, '甲项']], []]);
  });

  it('nocobase#7440 wrong row number: rows are counted as the spreadsheet counts them', async () => {
    const template = read(
      await sheetBytes([], (sheet) => {
        sheet.getCell('E7').value = '甲项';
        sheet.getCell('J7').value = '不详';
        sheet.getRow(8).hidden = true;
        sheet.getCell('F40').value = '只有要求';
      }),
    );
    expect(places(template)).toEqual([
      ['template.date-unreadable', 7, 'J'],
      ['template.title-missing', 40, 'E'],
    ]);
  });

  it('nocobase#5767 export → import keeps keys and every cell', async () => {
    const rows = [
      rowWith({
        ordinal: '1',
        code: '2026-03-007',
        section: '一、经济',
        title: '甲项',
        content: '一行\n二行',
        lead: '县甲局、县乙局',
        responsible: '各乡镇',
        deadline: '6月底前；长期坚持',
        due: '2026-06-30',
        target: '新增就业不少于500人',
      }),
      rowWith({ ordinal: '（二）', code: '督-12', title: '=1+1', due: '—' }),
    ];
    const again = (bytes: Uint8Array) => {
      const { breakdown, complete } = proposalOfTemplate(read(bytes));
      return printableTasks(complete(draftOfBreakdown(breakdown, () => null, 2026))).map(cellsOfTask);
    };
    const once = again(await formBytes(rows));
    expect(once).toEqual(rows);
    expect(again(await formBytes(once))).toEqual(rows);
  });

  it('civicrm-core#11233 not only the first 250 errors', async () => {
    const rows = Array.from({ length: 600 }, () => rowWith({ title: '甲', due: '尽快', target: '好' }));
    const bytes = await formBytes(rows);
    expect(read(bytes).errors.length).toBe(1_200);
    const { sheet } = await marked(bytes);
    expect(sheet.getCell('M603').text).toContain('“尽快”不是日期');
  });

  it('easyexcel#771 #1215 Magicodes.IE#239 merged cells are filled', async () => {
    const template = read(
      await sheetBytes(
        [
          rowWith({ section: '一、经济', title: '甲项', lead: '县甲局' }),
          rowWith({ title: '乙项' }),
          rowWith({ title: '丙项' }),
        ],
        (sheet) => {
          sheet.mergeCells('C2:C4');
          sheet.mergeCells('G2:G3');
        },
      ),
    );
    expect(template.tasks.map(({ task }) => [task.sectionPath, task.leadUnits.length])).toEqual([
      [['一、经济'], 1],
      [['一、经济'], 1],
      [['一、经济'], 0],
    ]);
  });

  it('Magicodes.IE#38 notes in the template', async () => {
    const sheet = (await openWorkbook(await formBytes([]))).worksheets[0]!;
    const notes = (sheet.getRow(3).values as unknown[]).map(
      (_, column) => sheet.getCell(3, column || 1).note,
    );
    expect(notes.slice(1)).toHaveLength(12);
    expect(JSON.stringify(sheet.getCell('E3').note)).toContain('必填');
  });

  it('Magicodes.IE#38 bad rows come back in the very same workbook', async () => {
    const bytes = await sheetBytes(
      [
        rowWith({ title: '好的', lead: '县甲局' }),
        rowWith({ title: '坏的', due: '2026-02-30', target: '好' }),
        rowWith({ content: '没有任务' }),
      ],
      (sheet, workbook) => {
        sheet.getCell('J3').font = { bold: true };
        sheet.getCell('J3').numFmt = 'yyyy-mm-dd';
        sheet.getColumn(5).width = 33;
        sheet.mergeCells('A6:C6');
        workbook.addWorksheet('附表').addRow(['别动', 1.5]);
      },
    );
    const { sheet, bytes: after } = await marked(bytes);
    expect([1, 2, 3, 4].map((row) => sheet.getCell(row, 13).text)).toEqual([
      '错误原因',
      '',
      '截止日期：“2026-02-30”这一天不存在，请改正。\n量化目标：“好”中没有可以比较的数值，请写成如“不少于20项”的形式，或者移到“具体要求”列。',
      '任务：没有填写任务名称。',
    ]);
    const red: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => redIn(cell) && red.push(cell.address)),
    );
    expect(red).toEqual(['J3', 'K3', 'E4']);
    expect([sheet.getCell('J3').font?.bold, sheet.getCell('J3').numFmt, sheet.getColumn(5).width]).toEqual([
      true,
      'yyyy-mm-dd',
      33,
    ]);
    const parts = (file: Uint8Array) => {
      const archive = readArchive(file);
      return archive.ok ? [...archive.value].map(([path, part]) => [path, Buffer.from(part).toString()]) : [];
    };
    const before = parts(bytes);
    const changed = parts(after).filter(
      ([path, part], i) => path !== before[i]![0] || part !== before[i]![1],
    );
    expect(changed.map(([path]) => path).sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('Magicodes.IE#38 a marked workbook is read again, and marked anew without what was mended', async () => {
    const first = await marked(
      await sheetBytes([rowWith({ title: '甲', due: '尽快' }), rowWith({ title: '乙', due: '马上' })]),
    );
    const workbook = await openWorkbook(first.bytes);
    workbook.worksheets[0]!.getCell('J2').value = '2026-06-30';
    const again = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(places(read(again))).toEqual([['template.date-unreadable', 3, 'J']]);
    expect(read(again).notices).toEqual([]);
    const { sheet } = await marked(again);
    expect(['J2', 'J3'].map((address) => redIn(sheet.getCell(address)))).toEqual([false, true]);
    expect(['M1', 'M2', 'M3', 'N1'].map((address) => sheet.getCell(address).text.slice(0, 5))).toEqual([
      '错误原因',
      '',
      '截止日期：',
      '',
    ]);
  });
});

describe('what cells hold', () => {
  it('reads dates by what their format shows, formulas by their result, numbers as Excel shows them', async () => {
    const template = read(
      await sheetBytes([rowWith({ title: '甲项' }), rowWith({ title: '乙项' })], (sheet) => {
        sheet.getCell('I2').value = new Date(Date.UTC(2026, 5, 1));
        sheet.getCell('I2').numFmt = 'yyyy"年"m"月"';
        sheet.getCell('J3').value = 46_203;
        sheet.getCell('F2').value = { formula: 'A1&"x"', result: '要求' };
        sheet.getCell('K2').value = 0.95;
        sheet.getCell('K2').numFmt = '0%';
        sheet.getCell('F3').value = { formula: 'B1' };
        sheet.getCell('A2').value = 0.1 + 0.2;
        sheet.getCell('G2').value = { richText: [{ text: '县' }, { text: '甲局' }] };
        sheet.getCell('H2').value = { text: '县乙局', hyperlink: 'http://example.test' };
      }),
    );
    expect(template.tasks[0]!.task).toMatchObject({
      ordinal: '0.3',
      content: '要求',
      leadUnits: [{ printedName: '县甲局' }],
      responsibleUnits: [{ printedName: '县乙局' }],
      deadlines: [{ text: '2026年6月', date: '2026-06-30' }],
      targets: [{ value: '95', unit: '%' }],
    });
    expect(template.tasks[1]!.task.deadlines).toMatchObject([{ date: '2026-06-30' }]);
    expect(places(template)).toEqual([['template.formula-broken', 3, 'F']]);
    expect(template.notices.map(({ key, row, column }) => [key, row, column])).toEqual([
      ['template.formula-read', 2, 'F'],
    ]);
  });
});

describe('separated values', () => {
  const text =
    '序号,任务,责任单位,截止日期\r\n1,"甲项\n第二行","县甲局,县乙局",2026-06-30\r\n2,乙项,县丙局,某日\r\n';
  // GB18030 of the text: written out, because Node encodes UTF-8 only.
  const gb = Buffer.from('d0f2bac52cc8cecef12cd4f0c8ceb5a5cebb0d0a312cbcd7cfee2ccfd8bcd7bed60d0a', 'hex');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['tabs', Buffer.from(text.replace(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, '\t'))],
  ])('%s', (_, bytes) => {
    const template = read(bytes);
    expect(titles(template)).toEqual([
      [2, '甲项第二行'],
      [3, '乙项'],
    ]);
    expect(template.tasks[0]!.task.responsibleUnits.length).toBe(2);
    expect(places(template)).toEqual([['template.date-unreadable', 3, 'D']]);
  });

  it('superset#12916 GB18030', () => {
    expect(titles(read(gb))).toEqual([[2, '甲项']]);
  });

  it('come back with the reasons in one more field, all else as it was', () => {
    const result = markTemplateFile({ bytes: Buffer.from(text), names }, 'zh-CN');
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe(
      '\ufeff序号,任务,责任单位,截止日期,"错误原因"\r\n1,"甲项\n第二行","县甲局,县乙局",2026-06-30\r\n2,乙项,县丙局,某日,"截止日期：“某日”不是日期，请填写如 2026-06-30 的日期，或者把文字移到“完成时限”列。"\r\n',
    );
  });
});
