import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { breakdownJson } from '#shared/intake/breakdown-json.js';
import { readDocument } from '#shared/intake/read-document.js';
import { readFile } from './read-file.js';
import { zipOf, type ZipEntry } from './testing/zip-fixture.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const docx = (body: string, ...more: ZipEntry[]) =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);

const bytes = (text: string) => new TextEncoder().encode(text);
const GB18030 = Uint8Array.from([0xcf, 0xd8, 0xbc, 0xd7, 0xbe, 0xd6]);

async function refusal(file: Uint8Array, name = 'plan.docx') {
  const result = await readFile(file, name);
  return result.ok ? 'read' : result.error.key;
}
async function source(file: Uint8Array, name = 'plan') {
  const result = await readFile(file, name);
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

describe('text files', () => {
  it.each([
    ['UTF-8', bytes('县甲局')],
    ['UTF-8 with BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('县甲局')])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from('县甲局', 'utf16le'))])],
    ['GB18030', GB18030],
  ])('%s', async (_, file) => {
    expect(await source(file)).toEqual({ text: '县甲局' });
  });
});

describe('docx', () => {
  it('R81 R82 gives paragraphs and tables with their merged cells', async () => {
    const table = `<w:tbl>${row(cell('任务'), cell('牵头单位'), cell('责任单位'))}${row(cell('推进公开工作'), cell('县甲局', '<w:vMerge w:val="restart"/>'), cell('各镇'))}${row(cell('开展督查工作'), cell('', '<w:vMerge/>'), cell('县乙局'))}</w:tbl>`;
    const document = await source(docx(paragraph('任务分解表') + table));
    const { tasks } = breakdownJson(readDocument(document));
    expect(tasks.map((task) => [task.title, task.leadUnits, task.responsibleUnits])).toEqual([
      ['推进公开工作', ['县甲局'], ['各镇']],
      ['开展督查工作', ['县甲局'], ['县乙局']],
    ]);
  });

  it('R03 prints the ordinals that Word numbers by itself', async () => {
    const list = (level: number) =>
      `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const body =
      paragraph('重点任务', list(0)) +
      paragraph('甲项。(县甲局)', list(1)) +
      paragraph('乙项。(县乙局)', list(1)) +
      paragraph('其他', list(0));
    expect(await source(docx(body, { name: 'word/numbering.xml', content: numbering }))).toEqual({
      blocks: ['一、重点任务', '1.甲项。(县甲局)', '2.乙项。(县乙局)', '二、其他'].map((text) => ({
        kind: 'paragraph',
        text,
      })),
    });
  });

  it('decodes entities and leaves deleted text out', async () => {
    const body = `${paragraph('甲&amp;乙&#x5C40;')}<w:p><w:del><w:r><w:t>删</w:t></w:r></w:del><w:r><w:t>留</w:t></w:r></w:p>`;
    expect(await source(docx(body))).toEqual({
      blocks: [
        { kind: 'paragraph', text: '甲&乙局' },
        { kind: 'paragraph', text: '留' },
      ],
    });
  });
});

describe('xlsx', () => {
  it('gives the title and a table, merged cells marked', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('任务');
    sheet.addRows([
      ['2023年任务分解表'],
      ['序号', '任务', '牵头单位', '完成时限'],
      [1, '推进公开工作', '县甲局', '2023年6月底前'],
      [2, '开展督查工作', '', new Date(Date.UTC(2023, 8, 20))],
    ]);
    sheet.mergeCells('A1:D1');
    sheet.mergeCells('C3:C4');
    const { document, tasks } = breakdownJson(
      readDocument(await source(new Uint8Array(await workbook.xlsx.writeBuffer()))),
    );
    expect(document.title).toBe('2023年任务分解表');
    expect(tasks.map((task) => [task.ordinal, task.leadUnits, task.deadlines[0]!['date']])).toEqual([
      ['1', ['县甲局'], '2023-06-30'],
      ['2', ['县甲局'], '2023-09-20'],
    ]);
  });
});

describe('what cannot be read is refused with a reason', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'file.empty'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'file.too-large'],
    ['.doc, .xls, .wps, .et', ole, 'file.old-office'],
    [
      'a password-protected docx',
      Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'file.encrypted',
    ],
    [
      'an encrypted zip',
      zipOf([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]),
      'file.encrypted',
    ],
    ['a macro file', docx(paragraph('甲'), { name: 'word/vbaProject.bin', content: 'x' }), 'file.macros'],
    ['.ofd', zipOf([{ name: 'OFD.xml', content: '<ofd/>' }]), 'file.ofd'],
    ['half a PDF', bytes('%PDF-1.7 …'), 'file.damaged'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), 'file.image'],
    ['any other zip', zipOf([{ name: 'a.txt', content: 'x' }]), 'file.archive'],
    ['half a docx', docx(paragraph('甲')).subarray(0, 120), 'file.damaged'],
    [
      'a document type declaration',
      zipOf([{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]),
      'file.damaged',
    ],
    ['a broken xlsx', zipOf([{ name: 'xl/workbook.xml', content: '<workbook' }]), 'file.damaged'],
    ['a docx without text', docx(''), 'file.no-text'],
    ['blanks', bytes(' \n '), 'file.no-text'],
    ['another kind of markup', bytes('<?xml version="1.0"?><svg>甲</svg>'), 'file.unsupported'],
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32), 'file.unsupported'],
  ])('%s', async (_, file, key) => {
    expect(await refusal(file)).toBe(key);
  });

  it('a zip bomb, counted while inflating', async () => {
    expect(
      await refusal(
        docx(paragraph('甲'), { name: 'word/media/a.bin', content: new Uint8Array(60 * 1024 * 1024) }),
      ),
    ).toBe('file.bomb');
    expect(
      await refusal(
        docx(paragraph('甲'), { name: 'word/media/a.bin', content: new Uint8Array(4 * 1024 * 1024) }),
      ),
    ).toBe('file.bomb');
    expect(
      await refusal(zipOf(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}`, content: '' })))),
    ).toBe('file.bomb');
  });

  it('mutated files neither throw nor hang', async () => {
    const whole = docx(paragraph('一、任务') + `<w:tbl>${row(cell('任务'), cell('单位'))}</w:tbl>`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const file = Uint8Array.from(whole);
          for (const [at, value] of changes) file[at] = value;
          expect(typeof (await readFile(file, 'x.docx')).ok).toBe('boolean');
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
