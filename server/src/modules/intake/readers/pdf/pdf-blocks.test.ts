import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { pdfOf, pdfPage, type PdfPlacedText } from '../testing/pdf-fixture.js';
import { readFile } from '../read-file.js';

const SENTENCE =
  '进一步完善工作机制，强化要素保障，改造老旧小区十二个，办结率不低于百分之九十五，六月底前完成。';
const PARAGRAPHS = [
  `一是加强领导。${SENTENCE}`,
  `二是落实责任。${SENTENCE}各镇各部门要对照清单，把任务分解到科室、落实到个人，逐月报送进度。`,
  '三是严格考核。县政府办公室按季度组织督查，结果在全县范围内通报，并作为年度考核的重要依据。',
];

async function paragraphs(file: Uint8Array): Promise<string[]> {
  const result = await readFile(file, 'a.pdf');
  if (!result.ok || !('blocks' in result.value)) throw new Error(result.ok ? 'text' : result.error.key);
  return result.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '(table)'));
}

async function refusal(file: Uint8Array): Promise<string> {
  const result = await readFile(file, 'a.pdf');
  return result.ok ? 'read' : result.error.key;
}

const at = (x: number, y: number, text: string): PdfPlacedText => ({ x, y, text });

describe('PDF with a text layer', () => {
  it('joins lines to the paragraphs that were written', async () => {
    expect(await paragraphs(pdfOf([pdfPage(PARAGRAPHS)]))).toEqual(PARAGRAPHS);
  });

  it('joins a title of two lines, and not with the text below', async () => {
    const title = [
      { text: '云川县人民政府办公室关于印发政务公开', x: 120, y: 800, size: 22 },
      { text: '工作要点的通知', x: 220, y: 768, size: 22 },
    ];
    const [first, second] = await paragraphs(pdfOf([[...title, ...pdfPage(PARAGRAPHS, { top: 720 })]]));
    expect([first, second]).toEqual(['云川县人民政府办公室关于印发政务公开工作要点的通知', PARAGRAPHS[0]]);
  });

  it('R51 leaves out running heads and page numbers, and goes on over the page', async () => {
    const lines = pdfPage(PARAGRAPHS);
    const head = at(79, 815, '云川县人民政府办公室文件');
    const pages = [lines.slice(0, 3), lines.slice(3, 6), lines.slice(6)].map((page, i) => [
      head,
      ...page.map((line, n) => ({ ...line, y: 760 - n * 27 })),
      at(280, 40, `— ${i + 1} —`),
    ]);
    expect(await paragraphs(pdfOf(pages))).toEqual(PARAGRAPHS);
  });

  it('reads two columns one after the other', async () => {
    const left = pdfPage(PARAGRAPHS, { left: 50, width: 20, size: 12, top: 740 });
    const right = pdfPage(PARAGRAPHS, { left: 315, width: 20, size: 12, top: 740 });
    const across = { text: '云川县人民政府公报', x: 200, y: 790, size: 20 };
    expect(await paragraphs(pdfOf([[across, ...left, ...right]]))).toEqual([
      '云川县人民政府公报',
      ...PARAGRAPHS,
      ...PARAGRAPHS,
    ]);
  });

  it('keeps the cells of a row apart', async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, i) => at(80 + i * 160, y, text));
    const file = pdfOf([
      [
        ...row(700, '序号', '任务', '责任单位'),
        ...row(670, '1', '推进公开', '县甲局'),
        at(80, 640, '以上任务请各单位认真抓好落实。'),
      ],
    ]);
    expect((await paragraphs(file)).slice(0, 2)).toEqual(['序号\t任务\t责任单位', '1\t推进公开\t县甲局']);
  });
});

describe('PDF that is refused', () => {
  it('a scan: pages without text, or with a stamp only', async () => {
    expect(await refusal(pdfOf([[], []]))).toBe('file.scanned');
    expect(await refusal(pdfOf([[at(80, 700, '1')], [at(80, 700, '扫描件')]]))).toBe('file.scanned');
  });

  it('one with a password', async () => {
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'0a'.repeat(32)}> /U <${'0b'.repeat(32)}> /P -4 >> /ID [<01> <01>]`;
    expect(await refusal(pdfOf([pdfPage(PARAGRAPHS)], locked))).toBe('file.encrypted');
  });

  it('half of one', async () => {
    const whole = pdfOf([pdfPage(PARAGRAPHS)]);
    expect(['file.damaged', 'file.scanned']).toContain(await refusal(whole.subarray(0, 700)));
  });

  it('a bomb in a stream, counted while inflating', async () => {
    const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024));
    const file = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
      bomb,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect(await refusal(file)).toBe('file.bomb');
  });
});
