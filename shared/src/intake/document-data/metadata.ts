import type { Span } from '../span.js';
import type { LineView } from '../outline/line-view.js';

const LABELS = {
  docNumber: '发文字号|发文文号|发文号|文件编号|文号|字号',
  issuer: '发布机构|发文机关|制定机关|发文单位|发布单位|制发机关|发布机关|公开主体',
  date: '成文日期|成文时间|发文日期|印发日期|公布日期|公开日期|发布日期|发布时间|生成日期|签发日期',
  title: '标题|文件名称|信息名称|名称',
} as const;
export type MetadataField = keyof typeof LABELS;

const pattern = (labels: string): RegExp => new RegExp(`^[^\\u4e00-\\u9fa5]{0,3}(?:${labels})[\\s):]*$`);
/** Labels that are long enough to be found behind a word, where the blanks between fields are lost. */
const longLabels = (labels: string): string =>
  labels
    .split('|')
    .filter((label) => label.length >= 4)
    .join('|');
const inline = (labels: string): RegExp =>
  new RegExp(
    `(?:(?:^|[^\\u4e00-\\u9fa5])(?:${labels})|(?:${longLabels(labels)}))[\\s]*(?:\\)|:)+\\s*([^\\s]+)`,
  );
const NEXT_LABEL = new RegExp(
  `(?:信息)?(?:索引号|主题分类|主题词|有效性|时效性|浏览次数|来源|${Object.values(LABELS).join('|')})\\s*:`,
);

const spaceless = (plain: string): string => plain.replace(/\s/g, '');

function inRow(line: LineView, labels: string): Span | undefined {
  const cells = line.row?.cells ?? [];
  const at = cells.findIndex((cell) =>
    pattern(labels).test(spaceless(line.plain.slice(cell.start - line.start, cell.end - line.start))),
  );
  const value = at < 0 ? undefined : cells[at + 1];
  return value && value.end > value.start ? { start: value.start, end: value.end } : undefined;
}

function inLine(line: LineView, labels: string): Span | undefined {
  const match = inline(labels).exec(line.plain);
  if (!match) return undefined;
  const start = line.start + match.index + match[0].length - match[1]!.length;
  const value = match[1]!;
  const next = NEXT_LABEL.exec(value);
  return { start, end: start + (next && next.index > 0 ? next.index : value.length) };
}

/** The value that a page's index table or a `文号:…` line gives for a field. @source R01 */
export function metadataValue(lines: readonly LineView[], field: MetadataField): Span | undefined {
  for (const line of lines) {
    const value = line.row
      ? inRow(line, LABELS[field])
      : line.plain.length > 200
        ? undefined
        : inLine(line, LABELS[field]);
    if (value) return value;
  }
  return undefined;
}

/** 【通知】 that a page prints before the title. */
export const TITLE_TAG = /^\((?:重要)?(?:通知|公告|通报|公示|转载|转发|文件|原文)\)\s*(?=\S{4})/;

/** Whether a line only carries such data and can be no title. */
export const isMetadataLine = (line: LineView): boolean =>
  line.row !== undefined ||
  (/^[•·*\s]*\([^()]{2,8}\)/.test(line.plain) && !TITLE_TAG.test(line.plain)) ||
  /(?:索引号|发布机构|发文机关|发文字号)\s*:/.test(line.plain) ||
  /^(索引号|主题分类|主题词|有效性|公开日期|文号|发布机构|发布日期|发布时间|成文日期|发文字号|信息来源|时效性|生效日期|体裁分类|组配分类|标题|名称)[\s:]*/.test(
    line.plain,
  );
