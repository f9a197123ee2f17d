import { readOrdinal } from '../outline/ordinals.js';
import { joinMapped } from './mapped-text.js';
import type { SourceLine, TextLine } from './source-lines.js';
import { plainForm } from './unify-width.js';

const DOCUMENT_KIND = /(通知|意见|方案|要点|办法|规定|决定|报告|计划|细则|函|分工|清单|规划|安排)$/;
const STOP = /[。!?;:…]["')]?$/;
const OPENS_LINE =
  /^([•·●■◆※★▲*]|\((?!\d{4}\)|[市县区旗州乡镇村街道办园、,和及]{1,12}\))[^()]{1,12}\)|附件|抄送|主送|联系人|各[^,。]{1,40}:|\d{4}年\d{1,2}月\d{1,2}日|[〇一二三四五六七八九]{4}年|(牵头|责任|配合|协办|主办|参与|落实|承办)(单位|部门|领导|人)?\s*:|(完成|整改)?(时限|时间)\s*:)/;

/** A page's index printed on one line: 索引号:… 文号:… */
const INDEX_LINE =
  /^[^。]{0,120}(?:索引号|主题分类|发布机构|发文机关|发文字号|文号|成文日期|生成日期|发布日期|公开日期|有效性)\s*:[^。]{0,80}$/;

/** A paragraph's first line starts two characters in. */
const INDENT = 2;

type Measure = (text: string) => number;

/** Display width: a Chinese character is 1, an ASCII one a half. */
const displayWidth: Measure = (text) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
};

/** Some programs cut at a number of characters instead, the indent counted in. */
const MEASURES: readonly Measure[] = [displayWidth, (text) => text.length];

interface Wrapping {
  /** Width at which every line was cut, or undefined where lines are paragraphs. */
  readonly at: number | undefined;
  readonly widthOf: Measure;
  readonly blankBetweenParagraphs: boolean;
  readonly indents: boolean;
}

/** Lines that stop at one width without a stop are wraps; 30 % of all lines is far above what paragraphs show by chance. */
function wrappingOf(lines: readonly SourceLine[]): Wrapping {
  const texts = lines.filter((line): line is TextLine => line.kind === 'line');
  const filled = texts.filter((line) => line.text.text !== '');
  const cuts = MEASURES.map((widthOf) => {
    const widths = filled.map((line) => widthOf(line.text.text)).sort((a, b) => a - b);
    const top = widths[Math.floor(widths.length * 0.95)] ?? 0;
    const near = widths.filter((width) => width > top - 2.5 && width <= top + 1).length;
    return { widthOf, top, near };
  });
  const { widthOf, top, near } = cuts.reduce((best, cut) => (cut.near > best.near ? cut : best));
  const hard = filled.length >= 8 && top >= 15 && top <= 70 && near / filled.length >= 0.3;
  const blanks = texts.length - filled.length;
  return {
    at: hard ? top : undefined,
    widthOf,
    blankBetweenParagraphs: blanks >= 5 && blanks >= filled.length * 0.3,
    indents: filled.filter((line) => line.indented).length >= 3,
  };
}

function openBracket(plain: string): boolean {
  const tail = plain.slice(-160);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')') || tail.lastIndexOf('《') > tail.lastIndexOf('》');
}

/** A figure is not cut: the line above it ends sooner by its width. */
const unbroken = (following: string, { widthOf }: Wrapping): number =>
  widthOf(/^[\dA-Za-z.%]{0,12}/.exec(following)![0]);

/** `whole` is the line joined so far; the width is that of its last printed line, an open bracket belongs to the whole. */
function continues(whole: string, pieceWidth: number, next: TextLine, wrapping: Wrapping): boolean {
  const following = plainForm(next.text.text);
  const plain = plainForm(whole);
  if (readOrdinal(following) || INDEX_LINE.test(plain)) return false;
  if (openBracket(plain)) return following.length < 200;
  if (OPENS_LINE.test(following)) return false;
  if (wrapping.at !== undefined && pieceWidth + unbroken(following, wrapping) > wrapping.at - 2.5) {
    if (next.indented && wrapping.indents) return false;
    return !STOP.test(plain) || wrapping.indents;
  }
  if (STOP.test(plain) || plain.endsWith(')')) return false;
  if (/[,、]$/.test(plain) && /^[\u3400-\u9fff"《]/.test(following)) return true;
  if (DOCUMENT_KIND.test(plain)) return false;
  if (/关于/.test(plain) && following.length <= 24 && DOCUMENT_KIND.test(following)) return true;
  return (
    wrapping.blankBetweenParagraphs && plain.length >= 12 && !readOrdinal(plain) && !plain.endsWith('号')
  );
}

/** Hard line wraps joined; blank lines dropped. @source R51 */
export function joinWraps(lines: readonly SourceLine[]): SourceLine[] {
  const wrapping = wrappingOf(lines);
  const joined: SourceLine[] = [];
  let open: TextLine | undefined;
  let pieceWidth = 0;
  for (const line of lines) {
    if (line.kind === 'row') {
      open = undefined;
      joined.push(line);
    } else if (line.text.text === '') {
      open = undefined;
    } else {
      const joins = open !== undefined && continues(open.text.text, pieceWidth, line, wrapping);
      open = joins ? { ...open!, text: joinMapped(open!.text, line.text) } : line;
      if (joins) joined[joined.length - 1] = open;
      else joined.push(open);
      pieceWidth = wrapping.widthOf(line.text.text) + (line.indented ? INDENT : 0);
    }
  }
  return joined;
}
