import { HEADER_SHADE } from './ledger-sheet.js';
import type { TextLook, TextSheet } from './text-sheet.js';
import { XML_HEAD } from './sheet-xml.js';
import { xmlText } from './xml-text.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A part of the package that does not depend on the rows. @source ECMA-376, parts 1 and 2 */
export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
}

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  override('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
  override('xl/worksheets/sheet1.xml', `${TYPES}.worksheet+xml`),
  override('xl/styles.xml', `${TYPES}.styles+xml`),
  override('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
].join('')}</Types>`;

const related = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PACKAGE_RELATIONS = related([
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const WORKBOOK_RELATIONS = related([
  [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
  [`${OFFICE}/styles`, 'styles.xml'],
  [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
]);

const BOLD = 1;
const BOLD_LARGE = 2;
const SHADED = 2;
const FRAMED = 1;

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
}

/** In the order of `TEXT_LOOKS`. */
const LOOKS: Readonly<Record<TextLook, Look>> = {
  plain: {},
  title: { font: BOLD_LARGE },
  heading: { font: BOLD },
  header: { font: BOLD, fill: SHADED, border: FRAMED },
  framed: { border: FRAMED },
};

/** Format 49 is text: what looks like a formula or a date stays as it was typed, also when it is edited. */
const format = ({ font = 0, fill = 0, border = 0 }: Look): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${
    border ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>'
  }`;

const fontXml = (bold: boolean, size: number): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;

const side = (name: string): string => `<${name} style="thin"/>`;
const FRAME = ['left', 'right', 'top', 'bottom'].map(side).join('');
const formats = Object.values(LOOKS).map(format);

const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3">${fontXml(false, 11)}${fontXml(true, 11)}${fontXml(true, 16)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${HEADER_SHADE.fgColor.argb}"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${FRAME}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function workbookXml({ name, headerRow }: TextSheet): string {
  const quoted = `'${name.replace(/'/g, "''")}'`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(quoted)}!$${headerRow}:$${headerRow}</definedName>`;
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>${titles}</definedNames></workbook>`;
}

function coreXml(madeAt: Date): string {
  const instant = `xsi:type="dcterms:W3CDTF">${madeAt.toISOString().slice(0, 19)}Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created ${instant}</dcterms:created><dcterms:modified ${instant}</dcterms:modified></cp:coreProperties>`;
}

/** Everything but the sheet and its texts. */
export const workbookParts = (sheet: TextSheet): readonly WorkbookPart[] => [
  { name: '[Content_Types].xml', xml: CONTENT_TYPES },
  { name: '_rels/.rels', xml: PACKAGE_RELATIONS },
  { name: 'docProps/core.xml', xml: coreXml(sheet.madeAt) },
  { name: 'xl/workbook.xml', xml: workbookXml(sheet) },
  { name: 'xl/_rels/workbook.xml.rels', xml: WORKBOOK_RELATIONS },
  { name: 'xl/styles.xml', xml: STYLES },
];
