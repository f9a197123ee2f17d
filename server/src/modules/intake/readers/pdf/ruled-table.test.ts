import { describe, expect, it } from '@jest/globals';
import { pdfOf, type PdfPlacedRule, type PdfPlacedText } from '../testing/pdf-fixture.js';
import { readFile } from '../read-file.js';

const SIZE = 10;
/** Columns of 30, 100, 160 and 100 points. */
const XS = [60, 90, 190, 350, 450];
const YS = [700, 680, 650, 620, 600];

const at = (x: number, y: number, text: string): PdfPlacedText => ({ x, y, text, size: SIZE });

/** The sides of every cell; `gone` names those that a merged cell does not have. */
function grid(gone: readonly string[] = [], thickness = 0): PdfPlacedRule[] {
  const across = YS.flatMap((y, row) =>
    XS.slice(1).map((x, column): [string, PdfPlacedRule] => [
      `across ${row} ${column}`,
      [XS[column]!, y, x, y + thickness],
    ]),
  );
  const down = YS.slice(1).flatMap((y, row) =>
    XS.map((x, column): [string, PdfPlacedRule] => [
      `down ${row} ${column}`,
      [x, y, x + thickness, YS[row]!],
    ]),
  );
  return [...across, ...down].filter(([name]) => !gone.includes(name)).map(([, rule]) => rule);
}

const HEADER = [at(62, 686, '序号'), at(92, 686, '任务'), at(192, 686, '目标'), at(352, 686, '责任单位')];
const ROWS = [
  at(70, 662, '1'),
  // Fills its cell, so that it runs on below, with less than an em to the next column.
  at(92, 668, '完善城乡供水一体化'),
  at(92, 656, '工程'),
  at(192, 662, '供水普及率达到95%以上'),
  at(352, 668, '县水利局'),
  at(352, 656, '县财政局'),
  at(70, 632, '2'),
  at(92, 632, '改造老旧管网'),
  at(192, 632, '改造管网12公里'),
  at(62, 606, '二、环境治理'),
];

async function tables(
  texts: readonly PdfPlacedText[],
  rules: readonly PdfPlacedRule[],
): Promise<string[][][]> {
  const notes = [
    at(60, 760, '云川县民生实事任务分解表'),
    at(60, 560, '注：以上任务纳入年度考核，请抓好落实。'),
  ];
  const result = await readFile(pdfOf([[...notes, ...texts]], '', rules), 'a.pdf');
  if (!result.ok || !('blocks' in result.value)) throw new Error(result.ok ? 'text' : result.error.key);
  return result.value.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((row) => row.map((cell) => (cell.continues ? `<${cell.continues}>` : cell.text)))]
      : [],
  );
}

const EXPECTED = [
  ['序号', '任务', '目标', '责任单位'],
  ['1', '完善城乡供水一体化工程', '供水普及率达到95%以上', '县水利局\n县财政局'],
  ['2', '改造老旧管网', '改造管网12公里', '<above>'],
  ['二、环境治理', '<left>', '<left>', '<left>'],
];
const MERGED = ['across 2 3', 'down 3 1', 'down 3 2', 'down 3 3'];

describe('tables that a PDF rules', () => {
  it('R81 takes merged cells from the rules that are missing', async () => {
    expect(await tables([...HEADER, ...ROWS], grid(MERGED))).toEqual([EXPECTED]);
  });

  it('reads bars that are filled like lines that are stroked', async () => {
    expect(await tables([...HEADER, ...ROWS], grid(MERGED, 0.5))).toEqual([EXPECTED]);
  });

  it('cuts a row that is drawn in one piece at the rules', async () => {
    const whole = at(62, 686, '序号 任务　　　　　　　　目标　　　　　　　　　　　　　　责任单位');
    const [rows] = await tables([whole, ...ROWS], grid(MERGED));
    expect(rows?.[0]).toEqual(EXPECTED[0]);
  });

  it('takes a frame around a text for no table', async () => {
    const frame: PdfPlacedRule[] = [
      [50, 800, 500, 800],
      [50, 500, 500, 500],
      [50, 500, 50, 800],
      [500, 500, 500, 800],
    ];
    expect(await tables([...HEADER, ...ROWS], frame)).toEqual([]);
  });

  it('goes on over the page, its header printed again, and leaves the signature below two paragraphs', async () => {
    const texts = [...HEADER, ...ROWS];
    const signature = [at(300, 560, '云川县人民政府办公室'), at(300, 540, '2024年5月6日')];
    const file = pdfOf(
      [
        [at(60, 760, '云川县民生实事任务分解表'), ...texts],
        [...texts, ...signature],
      ],
      '',
      grid(MERGED),
    );
    const result = await readFile(file, 'a.pdf');
    if (!result.ok || !('blocks' in result.value)) throw new Error('unread');
    const { blocks } = result.value;
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.text))).toEqual([
      '云川县民生实事任务分解表',
      8,
      '云川县人民政府办公室',
      '2024年5月6日',
    ]);
  });
});
