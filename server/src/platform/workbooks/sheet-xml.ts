import { columnLetter } from '#shared/kernel/column-letter.js';
import { ledgerSheet } from './ledger-sheet.js';
import { TEXT_LOOKS, type TextLook, type TextSheet } from './text-sheet.js';
import { cellText, xmlText } from './xml-text.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Characters of XML that are handed on at once. */
const CHUNK = 65_536;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The place of a look among the cell formats of `stylesXml`, after the one of empty cells. */
const formatOf = Object.fromEntries(TEXT_LOOKS.map((look, n) => [look, n + 1])) as Record<TextLook, number>;

/** The columns that have a width or a text, A and so on. */
const lettersOf = (count: number): string[] => Array.from({ length: count }, (_, n) => columnLetter(n + 1));

/** Texts that cells refer to by number: what comes in ten thousand rows is written once. */
export type SharedTexts = Map<string, number>;

/** The sheet, part by part; `texts` is complete when it has ended, `told` hears how many rows are done. */
export function* sheetXml(
  sheet: TextSheet,
  texts: SharedTexts,
  told?: (rows: number) => void,
): Generator<string> {
  let xml = opening(sheet);
  let row = 0;
  let letters = lettersOf(sheet.widths.length);
  for (const { look, texts: cells } of sheet.rows) {
    row += 1;
    if (cells.length > letters.length) letters = lettersOf(cells.length);
    const format = formatOf[look];
    xml += `<row r="${row}">`;
    for (let n = 0; n < cells.length; n += 1) xml += cellXml(`${letters[n]}${row}`, format, cells[n]!, texts);
    xml += '</row>';
    if (xml.length < CHUNK) continue;
    yield xml;
    told?.(row);
    xml = '';
  }
  yield xml + closing(sheet);
  told?.(row);
}

/** The texts that the cells of a sheet refer to, in the order of their numbers. */
export function* sharedTextsXml(texts: SharedTexts): Generator<string> {
  let xml = `${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) {
    xml += `<si><t xml:space="preserve">${cellText(text)}</t></si>`;
    if (xml.length < CHUNK) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sst>`;
}

function cellXml(place: string, format: number, text: string, texts: SharedTexts): string {
  if (text === '') return `<c r="${place}" s="${format}"/>`;
  let known = texts.get(text);
  if (known === undefined) texts.set(text, (known = texts.size));
  return `<c r="${place}" s="${format}" t="s"><v>${known}</v></c>`;
}

function opening({ widths, headerRow }: TextSheet): string {
  const columns = widths
    .map(
      (width, n) =>
        `<col min="${n + 1}" max="${n + 1}" width="${width}" style="${formatOf.plain}" customWidth="1"/>`,
    )
    .join('');
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns && `<cols>${columns}</cols>`}<sheetData>`;
}

function closing({ widths, headerRow, filtered }: TextSheet): string {
  const { pageSetup, headerFooter } = ledgerSheet(headerRow);
  const { paperSize, orientation, fitToWidth, fitToHeight } = pageSetup!;
  const filter = filtered ? `<autoFilter ref="${filterRange(widths.length, headerRow)}"/>` : '';
  return `</sheetData>${filter}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="${paperSize}" orientation="${orientation}" fitToWidth="${fitToWidth}" fitToHeight="${fitToHeight}"/><headerFooter><oddFooter>${xmlText(headerFooter!.oddFooter!)}</oddFooter></headerFooter></worksheet>`;
}

const filterRange = (columns: number, row: number): string => `A${row}:${columnLetter(columns)}${row}`;
