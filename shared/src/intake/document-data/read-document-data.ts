import type { Doubt, ProposedDocument } from '../breakdown.js';
import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';
import type { DocumentParts } from '../outline/document-parts.js';
import type { LineView } from '../outline/line-view.js';
import { splitUnitList } from '../units/split-unit-list.js';
import { metadataValue } from './metadata.js';
import { isDateLine, printedDate } from './printed-date.js';
import { headerKinds } from '../tables/column-kinds.js';
import { findTitle } from './find-title.js';

const NUMBER = /[\u4e00-\u9fa5]{2,16}\((?:19|20)\d{2}\)(?:第)?\d{1,5}号/;
const OWN_NUMBER_LINE = new RegExp(`^\\(?(${NUMBER.source})(?=$|[\\s,)]|(?:19|20)\\d{2}年)`);
const SALUTATION = /^[^。;!?]{2,160}:$/;
const ADDRESSEE = /^(各|本|有关|相关|[\u4e00-\u9fa5]{1,12}(人民政府|政府|委|局|办|办公室|部门|镇|乡|街道))/;

const isSalutation = (plain: string): boolean =>
  SALUTATION.test(plain) && ADDRESSEE.test(plain) && !/如下:$/.test(plain);

/** The number alone, where a page prints the next label right behind it. */
function numberIn(plain: string, span: Span): Span {
  const match = NUMBER.exec(plain.slice(span.start, span.end));
  if (!match) return span;
  return { start: span.start + match.index, end: span.start + match.index + match[0].length };
}

/** ……的通知 某政办〔2023〕17号 发布时间:……: a page that lost its line breaks. */
const BEHIND_TITLE = new RegExp(
  `(?<=的(?:通知|意见|函|决定|公告|批复|通报))\\s*(?<number>${NUMBER.source})(?=\\s*(?:发布|成文|印发|浏览|阅读|字体|字号|来源|索引|各))`,
);
function numberBehindTitle(lines: readonly LineView[]): Span | undefined {
  for (const { plain, start, row } of lines.slice(0, 5)) {
    const match = row ? null : BEHIND_TITLE.exec(plain);
    if (!match) continue;
    const end = start + match.index + match[0].length;
    return { start: end - match.groups!['number']!.length, end };
  }
  return undefined;
}

/** The document's own number: on a line of its own or in the index table, never one cited in a sentence. @source R53 */
function ownNumber(plain: string, lines: readonly LineView[]): Span | undefined {
  const labelled = metadataValue(lines, 'docNumber');
  if (labelled) return numberIn(plain, labelled);
  const inline = numberBehindTitle(lines);
  if (inline) return inline;
  const line = lines.slice(0, 25).find(({ plain, row }) => !row && OWN_NUMBER_LINE.test(plain));
  if (!line) return undefined;
  const match = OWN_NUMBER_LINE.exec(line.plain)!;
  const start = line.start + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** Year brackets as GB/T 9704 wants them, whatever was typed. */
const officialNumber = (printed: string): string =>
  printed.replace(/\s/g, '').replace(/[[(（【﹝［]((?:19|20)\d{2})[\])）】﹞］]/, '〔$1〕');

function addresseeList(
  document: CleanDocument,
  lines: readonly LineView[],
): { names: string[]; span: Span } | undefined {
  const line = lines.slice(0, 30).find(({ plain, row }) => !row && isSalutation(plain));
  if (!line) return undefined;
  const span = { start: line.start, end: line.end - 1 };
  const names = splitUnitList(document.plain.slice(span.start, span.end)).map(({ start, end }) =>
    document.text.slice(span.start + start, span.start + end),
  );
  return { names, span };
}

function issuerOf(
  document: CleanDocument,
  parts: DocumentParts,
  lines: readonly LineView[],
  title: string,
): { name: string; span?: Span } | undefined {
  if (parts.signature) {
    const { start, end } = parts.signature.issuer;
    return { name: document.text.slice(start, end), span: { start, end } };
  }
  const span = metadataValue(lines, 'issuer');
  if (span) return { name: document.text.slice(span.start, span.end), span };
  const prefix = /^(.{4,24}?(?:政府|办公室|局|委员会|委|厅|部))关于/.exec(title)?.[1];
  return prefix === undefined ? undefined : { name: prefix };
}

/** A date in brackets, beside the number or on a line of its own dates a document without signature. */
const datesDocument = (plain: string): boolean =>
  printedDate(plain) !== undefined &&
  plain.length <= 60 &&
  (/^\(.*\)$/.test(plain) || OWN_NUMBER_LINE.test(plain) || isDateLine(plain));

/** (2025年3月6日印发), 某办公室 2025年3月6日印发: the colophon. @source GB/T 9704-2012 7.4 */
const PRINTED_ON = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:印发|印制|发布|公布)\)?$/;
const CLOSING_LINES = 6;
const DATED_CELL =
  /^(?:(?:填报|制表|填表|更新|印发|发布)?(?:时间|日期):)?\s*(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?$/;

function dateSpan(parts: DocumentParts, lines: readonly LineView[]): Span | undefined {
  if (parts.signature) return parts.signature.date;
  return (
    metadataValue(lines, 'date') ??
    lines.slice(0, 12).find(({ plain, row }) => !row && datesDocument(plain)) ??
    dateAboveTable(lines) ??
    parts.body
      .slice(-CLOSING_LINES)
      .findLast(({ plain, row }) => !row && (PRINTED_ON.test(plain) || isDateLine(plain)))
  );
}

/** 填报单位:某办公室 | 2025年1月20日: a row between a sheet's title and its header. */
function dateAboveTable(lines: readonly LineView[]): Span | undefined {
  for (const { plain, row, start } of lines.slice(0, 5)) {
    const cells = row?.cells ?? [];
    if (headerKinds(cells.map((cell) => plain.slice(cell.start - start, cell.end - start)))) return undefined;
    const dated = cells.find((cell) => DATED_CELL.test(plain.slice(cell.start - start, cell.end - start)));
    if (dated) return dated;
  }
  return undefined;
}

export interface DocumentData {
  readonly document: ProposedDocument;
  readonly doubts: readonly Doubt[];
  /** Index in the body of the first line behind its heading. */
  readonly bodyStart: number;
}

/** Title, number, issuer, date and addressees, each with its place. @source R01, R02, R53 */
export function readDocumentData(document: CleanDocument, parts: DocumentParts): DocumentData {
  const lines = parts.notice.length > 0 ? [...parts.notice] : parts.body.slice(0, 40);
  const { title, span: titleSpan, bodyStart } = findTitle(document, parts);
  const number = ownNumber(document.plain, lines);
  const date = dateSpan(parts, lines);
  const issuedOn = date && printedDate(document.plain.slice(date.start, date.end));
  const issuer = issuerOf(document, parts, lines, title);
  const addressees = addresseeList(document, lines);
  const place = (span: Span | undefined): Span | undefined => span && { start: span.start, end: span.end };
  const spans = {
    title: titleSpan,
    docNumber: place(number),
    issuer: place(issuer?.span),
    date: place(date),
    addressees: addressees?.span,
  };
  return {
    document: {
      title,
      docNumber: number ? officialNumber(document.text.slice(number.start, number.end)) : null,
      issuer: issuer?.name ?? null,
      date: issuedOn ?? null,
      addressees: addressees?.names ?? [],
      spans: Object.fromEntries(Object.entries(spans).filter(([, span]) => span !== undefined)),
    },
    doubts: [
      ...(title === '' ? [{ key: 'document.no-title' as const }] : []),
      ...(issuedOn ? [] : [{ key: 'document.no-date' as const }]),
    ],
    bodyStart,
  };
}
