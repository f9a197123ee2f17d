import { anyNumber, HAN_NUMERAL } from '../../kernel/han-numerals.js';

/** The ways a heading is numbered, in the order GB/T 9704 nests them where a document mixes them. @source GB/T 9704-2012 7.3.3 */
export const ORDINAL_STYLES = [
  'chapter',
  'part',
  'article',
  'named',
  'han',
  'han-brackets',
  'arabic',
  'arabic-comma',
  'arabic-blank',
  'decimal',
  'arabic-brackets',
  'arabic-half-bracket',
  'circled',
] as const;
export type OrdinalStyle = (typeof ORDINAL_STYLES)[number];

export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly value: number;
  /** As printed without its stop, brackets half-width: `1`, `(一)`, `第三条`. */
  readonly printed: string;
  /** Length in the line, stop and following blank included. */
  readonly length: number;
}

const H = `[${HAN_NUMERAL}]{1,5}`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Each pattern: group 1 is what is printed, group 2 the number in it. They read the plain form of a line. */
const PATTERNS: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ['chapter', new RegExp(`^(第(${H}|\\d{1,3})[章编篇])[ 、:.]*`)],
  ['part', new RegExp(`^(第(${H}|\\d{1,3})(?:节|部分))[ 、:.]*`)],
  ['article', new RegExp(`^(第(${H}|\\d{1,3})条)(?!例|款|规定)[ 、:.]*`)],
  [
    'named',
    new RegExp(
      `^((?:整改)?(?:问题|任务|重点任务|事项|专项行动|行动|工程|实事|举措)(${H}|\\d{1,2}))[ ]*[:.、 ]+`,
    ),
  ],
  ['han', new RegExp(`^((${H}))[ ]*[、.](?!${H}[、.是])[ ]*`)],
  ['han-brackets', new RegExp(`^(\\((${H})\\))[ 、.:]*`)],
  [
    'decimal',
    /^(\d{1,2}(?:\.(\d{1,2})){1,3})(?![\d%])[.、 ]*(?=[\u3400-\u9fff"])(?![个项次年月日元亿万家人名条])/,
  ],
  ['arabic', /^((\d{1,3}))[ ]*\.(?:(?!\d)|(?=20\d{2}年))[ ]*/],
  ['arabic-comma', /^((\d{1,3}))[ ]*、(?!\d)[ ]*/],
  [
    'arabic-blank',
    /^((\d{1,2})) +(?=[\u3400-\u9fff])(?![年月日个项次名家所座处条件人户场期批天时分秒周万亿元亩公米吨台辆套张只头株位])/,
  ],
  ['arabic-brackets', /^(\((\d{1,3})\))[ 、.]*/],
  ['arabic-half-bracket', /^((\d{1,3})\))[ 、.]*/],
  ['circled', new RegExp(`^(([${CIRCLED}]))[ 、.]*`)],
];

/** The ordinal that opens `plain` (the plain form of a line), or undefined. */
export function readOrdinal(plain: string): Ordinal | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const value = style === 'circled' ? CIRCLED.indexOf(match[2]!) + 1 : anyNumber(match[2]!);
    if (value === undefined) continue;
    return { style, value, printed: match[1]!.replace(/ /g, ''), length: match[0].length };
  }
  return undefined;
}
