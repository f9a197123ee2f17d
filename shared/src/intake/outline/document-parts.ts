import { isDateLine } from '../document-data/printed-date.js';
import { isUnitName } from '../units/unit-names.js';
import { cellHeaderEnd } from '../tables/cell-header.js';
import type { LineView } from './line-view.js';
import { readOrdinal } from './ordinals.js';

export interface Signature {
  /** Line of the issuer's name; the line of the date follows. */
  readonly issuer: LineView;
  readonly date: LineView;
}

/** A document as it is put together: the covering notice, what it issues, and what stands after the last signature. */
export interface DocumentParts {
  /** Empty where nothing is issued under a covering notice. */
  readonly notice: readonly LineView[];
  readonly body: readonly LineView[];
  readonly signature: Signature | undefined;
  /** Name between 《》 that the notice issues. */
  readonly issuedName: { readonly start: number; readonly end: number } | undefined;
}

const ISSUES =
  /(?:现将|将|印发|制定了?|制定的?)《([^《》]*(?:《[^《》]*》[^《》]*)*)》\s*(?:\(.{1,12}\)\s*)?(?:印发|转发|下发|发给|予以)/;
/** The title of a notice whose text names what it issues without its marks. */
const ISSUES_IN_TITLE = /关于(?:印发|转发|下发|公布)《([^《》]*(?:《[^《》]*》[^《》]*)*)》的通知$/;
const CLOSING = /^(附件|抄送|主送|\(此件|\(联系|联系人|\(.{2,12}\)$)/;

/** Lines at the end that may be signature, colophon and notes. */
const CLOSING_LINES = 4;

const isIssuerLine = (plain: string): boolean =>
  plain.length <= 40 && !/[。,;:]/.test(plain) && isUnitName(plain.replace(/\s/g, ''));

/** Below the header of a table printed cell by cell a unit above a date is a row, except at the very end. */
function inCellTable(lines: readonly LineView[], at: number): boolean {
  if (at >= lines.length - CLOSING_LINES) return false;
  return lines.slice(0, at).some((_, i) => cellHeaderEnd(lines, i) > i);
}

function signatures(lines: readonly LineView[]): { signature: Signature; at: number }[] {
  return lines.flatMap((line, i) => {
    const issuer = lines[i - 1];
    if (!issuer || issuer.row || line.row || !isDateLine(line.plain) || !isIssuerLine(issuer.plain))
      return [];
    if (inCellTable(lines, i)) return [];
    return [{ signature: { issuer, date: line }, at: i }];
  });
}

const carriesText = (line: LineView): boolean =>
  line.row !== undefined || line.plain.length > 40 || readOrdinal(line.plain) !== undefined;

function issuedNameIn(lines: readonly LineView[]): DocumentParts['issuedName'] {
  for (const pattern of [ISSUES, ISSUES_IN_TITLE]) {
    const line = lines.slice(0, 30).find(({ plain }) => pattern.test(plain));
    const match = line && pattern.exec(line.plain);
    if (!match) continue;
    const start = line.start + match.index + match[0].indexOf('《') + 1;
    return { start, end: start + match[1]!.length };
  }
  return undefined;
}

/** Where the issued document's own heading repeats the name that the notice gives it. */
function headingOfIssued(lines: readonly LineView[], issuedName: DocumentParts['issuedName']): number {
  if (!issuedName) return -1;
  const source = lines.find((line) => line.start <= issuedName.start && issuedName.end <= line.end);
  const name = source?.plain.slice(issuedName.start - source.start, issuedName.end - source.start) ?? '';
  return lines.findIndex(
    (line) =>
      source !== undefined &&
      line.start > source.start &&
      line.plain.length >= 8 &&
      name.endsWith(line.plain),
  );
}

export function documentParts(lines: readonly LineView[]): DocumentParts {
  const issuedName = issuedNameIn(lines);
  const signed = signatures(lines);
  // A signed text with headings of its own is the document; what follows its signature is an annex.
  const isCovering = (at: number): boolean =>
    issuedName !== undefined ||
    !lines.slice(0, at).some((line) => !line.row && readOrdinal(line.plain) !== undefined);
  // Issuer and date right below a title stand for its signature; a notice says something.
  const hasProse = (at: number): boolean =>
    lines
      .slice(0, at - 1)
      .some(({ plain, row }) => row !== undefined || /[。:]$/.test(plain) || plain.length > 60);
  const covering = signed.find(
    ({ at }) => isCovering(at) && hasProse(at) && lines.slice(at + 1).filter(carriesText).length >= 2,
  );
  if (covering) {
    return {
      notice: lines.slice(0, covering.at + 1),
      body: lines.slice(covering.at + 1),
      signature: covering.signature,
      issuedName,
    };
  }
  const end = signed.at(-1);
  const heading = headingOfIssued(lines, issuedName);
  const isSignature = (line: LineView): boolean =>
    line === end?.signature.issuer || line === end?.signature.date;
  const body = lines.slice(Math.max(heading, 0)).filter((line) => !isSignature(line));
  return { notice: lines.slice(0, Math.max(heading, 0)), body, signature: end?.signature, issuedName };
}

/** Lines that close or accompany a document and belong to no item. */
export const isClosingLine = (plain: string): boolean => CLOSING.test(plain);
