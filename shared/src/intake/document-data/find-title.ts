import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';
import { isClosingLine, type DocumentParts } from '../outline/document-parts.js';
import type { LineView } from '../outline/line-view.js';
import { readOrdinal } from '../outline/ordinals.js';
import { cellHeaderEnd } from '../tables/cell-header.js';
import { columnKind } from '../tables/column-kinds.js';
import { isMetadataLine, metadataValue, TITLE_TAG } from './metadata.js';
import { isDateLine } from './printed-date.js';

const KIND =
  /(通知|意见|方案|要点|办法|规定|决定|报告|计划|细则|函|分工|清单|规划|安排|措施|制度|指南|任务|要求|总结|通报|纪要|批复|公告|台账|明细|责任制|[一-龥]表)(?:\([^()]{1,16}\))?$/;
const REPORTS = /([^,。;:]{6,60}(?:报告|情况|方案|意见|通知|安排))如下/;

export interface FoundTitle {
  readonly title: string;
  readonly span: Span | undefined;
  /** Index in the body of the first line behind the heading. */
  readonly bodyStart: number;
}

const couldBeTitle = (line: LineView): boolean =>
  !line.row &&
  line.plain.length >= 4 &&
  line.plain.length <= 90 &&
  !/[。;:!]$/.test(line.plain) &&
  !readOrdinal(line.plain) &&
  !isDateLine(line.plain) &&
  !isClosingLine(line.plain) &&
  !isMetadataLine(line) &&
  !(line.plain.length <= 8 && columnKind(line.plain)) &&
  !/\((?:19|20)\d{2}\)\d{1,5}号$/.test(line.plain);

/** (2023-2025年), (试行) on a line of their own below the title. */
const TITLE_NOTE =
  /^\((?:20\d{2}年?[-~至到]+20\d{2}年?|20\d{2}年(?:度|版)?|试行|暂行|修订|征求意见稿|送审稿|讨论稿)\)$/;

/** 专题会议纪要 over (2024)第7期: the head of the paper; the title stands below. */
const isLetterhead = (lines: readonly LineView[], at: number): boolean =>
  /^\(?(?:19|20)\d{2}\)?年?第?\d{1,4}[期号]$|^第\d{1,4}期$/.test(
    lines[at + 1]?.plain.replace(/\s/g, '') ?? '',
  ) && lines.slice(at + 2).some((line) => couldBeTitle(line) && KIND.test(line.plain));

interface Heading {
  readonly first: number;
  /** Index of the last line, inclusive. */
  readonly last: number;
}

/** The lines of the heading at the top of `lines`: the first that could be one, and those it runs on into. */
function headingAt(lines: readonly LineView[]): Heading | undefined {
  const window = lines.slice(0, 30);
  const stop = window.findIndex(
    (line) => line.plain.length > 90 || (readOrdinal(line.plain) !== undefined && !line.row),
  );
  const table = window.findIndex((_, i) => cellHeaderEnd(window, i) > i);
  const ends = [stop, table].filter((end) => end >= 0);
  const top = window.slice(0, Math.min(window.length, ...ends));
  const named = top.findIndex(
    (line, i) =>
      couldBeTitle(line) && KIND.test(line.plain) && !isAfterSalutation(top, i) && !isLetterhead(top, i),
  );
  const first = named >= 0 ? named : top.findIndex(couldBeTitle);
  if (first < 0) return undefined;
  let start = first;
  while (
    start > 0 &&
    couldBeTitle(top[start - 1]!) &&
    !KIND.test(top[start - 1]!.plain) &&
    named >= 0 &&
    first - start < 2
  )
    start -= 1;
  const next = lines[first + 1];
  return { first: start, last: next && TITLE_NOTE.test(next.plain) ? first + 1 : first };
}

/** A table that prints its title in a row of its own above the header. */
function titleOfTable(lines: readonly LineView[]): Span | undefined {
  for (const { plain, row, start } of lines.slice(0, 4)) {
    const filled = row?.cells.filter((cell) => cell.end > cell.start) ?? [];
    const [cell] = filled;
    if (!cell || filled.length > 1) continue;
    const text = plain.slice(cell.start - start, cell.end - start);
    if (text.length >= 8 && text.length <= 60 && KIND.test(text)) return { start: cell.start, end: cell.end };
  }
  return undefined;
}

const isAfterSalutation = (lines: readonly LineView[], at: number): boolean =>
  lines.slice(0, at).some((line) => !line.row && line.plain.endsWith(':') && /^[各县市有]/.test(line.plain));

const textOf = (document: CleanDocument, span: Span): string =>
  document.text.slice(span.start, span.end).replace(/\n/g, '');

/**
 * The title of what is issued, not of the covering notice. Where the notice names it more fully than its own
 * heading does (with the issuer in front), the fuller name counts.
 */
export function findTitle(document: CleanDocument, parts: DocumentParts): FoundTitle {
  const heading = headingAt(parts.body);
  const opening = heading && parts.body[heading.first]!;
  const printed = heading &&
    opening && {
      start: opening.start + (TITLE_TAG.exec(opening.plain)?.[0].length ?? 0),
      end: parts.body[heading.last]!.end,
    };
  const bodyStart = heading ? heading.last + 1 : 0;
  const issued = parts.issuedName;
  if (issued && (parts.notice.length > 0 || !printed || /^.{0,40}关于印发/.test(textOf(document, printed)))) {
    const name = textOf(document, issued);
    const own = printed ? textOf(document, printed) : '';
    if (own === '' || name.endsWith(own) || (parts.notice.length === 0 && own.includes(name)))
      return { title: name, span: issued, bodyStart };
  }
  if (printed) return { title: textOf(document, printed), span: printed, bodyStart };
  const above = titleOfTable(parts.body);
  if (above) return { title: textOf(document, above), span: above, bodyStart };
  const labelled = metadataValue(parts.body.slice(0, 20), 'title');
  if (labelled) return { title: textOf(document, labelled), span: labelled, bodyStart };
  for (const line of parts.body.slice(0, 5)) {
    const match = REPORTS.exec(line.plain);
    if (!match) continue;
    const start = line.start + match.index;
    const span = { start, end: start + match[1]!.length };
    return { title: textOf(document, span), span, bodyStart };
  }
  return { title: '', span: undefined, bodyStart };
}
