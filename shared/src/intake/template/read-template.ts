import type { Breakdown, ProposedDocument } from '../breakdown.js';
import { findHeader } from './find-header.js';
import { inSheetOrder, ProblemLog } from './problem-log.js';
import { readTemplateRows } from './read-template-rows.js';
import { RowText } from './row-text.js';
import { readHeading, type TemplateHeading } from './template-heading.js';
import { templateLabelsEn } from './template.labels.en.js';
import { templateLabelsZhCn } from './template.labels.zh-cn.js';
import type { TemplateRowError, TemplateRowNotice } from './template-problems.js';
import type { TemplateSheet } from './template-sheet.js';
import type { TemplateTask } from './template-task.js';

export interface ReadTemplate {
  readonly heading: TemplateHeading;
  readonly document: ProposedDocument;
  /** What the reviewer sees beside the tasks; every span refers to it. */
  readonly text: string;
  readonly tasks: readonly TemplateTask[];
  readonly errors: readonly TemplateRowError[];
  readonly notices: readonly TemplateRowNotice[];
}

/** Sheets that the template itself brings along. */
const OWN_SHEETS: readonly string[] = [templateLabelsZhCn, templateLabelsEn].flatMap(
  ({ guideSheet, registerSheet }) => [guideSheet, registerSheet],
);

/** Reads a workbook in the form of the template: all its ledger sheets, as one document. */
export function readTemplate(
  sheets: readonly TemplateSheet[],
  knows: (name: string) => boolean,
): ReadTemplate {
  const log = new ProblemLog();
  const ledgers = sheets.filter((sheet) => findHeader(sheet) !== undefined);
  const first = ledgers[0] && findHeader(ledgers[0]);
  const above = first ? ledgers[0]!.rows.filter(({ number }) => number < first.top) : [];
  const read = readHeading(above);
  const text = new RowText();
  const spans = writeHeading(read, text);
  const calendar = { planYear: read.year ?? undefined, issuedOn: read.documentDate ?? undefined };
  const context = { calendar, knows, text, log, codes: new Map<string, number>() };
  const readings = ledgers.map((sheet) => readTemplateRows(sheet, context));
  if (ledgers.length === 0) log.add('template.no-header', { sheet: sheets[0]?.name ?? '' });
  else reportOtherSheets(sheets, ledgers, log);
  const sources = [...new Set(readings.flatMap((one) => one.sources))];
  if (sources.length > 1) log.add('template.several-sources', { sheet: ledgers[0]!.name });
  const source = sources.length === 1 ? sources[0]! : null;
  const heading = { ...read, docNumber: read.docNumber ?? source };
  const { title, docNumber, issuer, documentDate: date } = heading;
  const names = sheets.map(({ name }) => name);
  return {
    heading,
    document: { title, docNumber, issuer, date, addressees: [], spans },
    text: text.text,
    tasks: readings.flatMap((one) => one.tasks),
    errors: inSheetOrder(log.errors, names),
    notices: inSheetOrder(log.notices, names),
  };
}

function writeHeading(heading: TemplateHeading, text: RowText): ProposedDocument['spans'] {
  const { title, docNumber, issuer, documentDate } = heading;
  const spans: { -readonly [Field in keyof ProposedDocument['spans']]: ProposedDocument['spans'][Field] } =
    {};
  const write = (field: 'title' | 'docNumber' | 'issuer' | 'date', value: string | null) => {
    if (!value) return;
    spans[field] = text.cell(value);
    text.endRow();
  };
  write('title', title);
  write('docNumber', docNumber);
  write('issuer', issuer);
  write('date', documentDate);
  return spans;
}

function reportOtherSheets(
  sheets: readonly TemplateSheet[],
  ledgers: readonly TemplateSheet[],
  log: ProblemLog,
): void {
  for (const { name, rows } of sheets) {
    if (ledgers.some((ledger) => ledger.name === name) || OWN_SHEETS.includes(name)) continue;
    const hasText = rows.some(({ cells }) => [...cells.values()].some(({ text }) => text.trim() !== ''));
    if (hasText) log.add('template.sheet-without-header', { sheet: name }, { name });
  }
}

/** The tasks as a proposed breakdown, ready to be looked up in the register. */
export const breakdownOfTemplate = (
  { text, document }: ReadTemplate,
  tasks: readonly TemplateTask[],
): Breakdown => ({ text, document, tasks: tasks.map(({ task }) => task), doubts: documentDoubts(document) });

const documentDoubts = ({ title, date }: ProposedDocument): Breakdown['doubts'] => [
  ...(title === '' ? [{ key: 'document.no-title' as const }] : []),
  ...(date === null ? [{ key: 'document.no-date' as const }] : []),
];
