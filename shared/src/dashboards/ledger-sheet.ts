import { shanghaiTime } from '../kernel/civil-date.js';
import { fillIn } from '../kernel/fill-in.js';
import {
  describeLedgerFilter,
  describeLedgerOrder,
  type FilterNames,
  type LedgerWords,
} from './describe-ledger-filter.js';
import { ledgerCell, ledgerHeading, type LedgerCellFacts } from './ledger-cell.js';
import type { LedgerColumn } from './ledger-columns.js';
import { ledgerLines, lineCount, type LedgerGroup } from './ledger-lines.js';
import type { LedgerQuery } from './ledger-query.js';

/** A heading over the rows below it, or the texts of one row. */
export type SheetLine = { readonly heading: string } | { readonly cells: readonly string[] };

/** A 台账 ready to be written into a file of any kind: every text as the screen shows it. */
export interface LedgerSheet {
  /** Of the only sheet. */
  readonly name: string;
  readonly title: string;
  /** The lines between title and table: filter, order, time, author, number of rows. */
  readonly notes: readonly string[];
  readonly columns: readonly LedgerColumn[];
  readonly header: readonly string[];
  /** Whether rows stand under headings. */
  readonly grouped: boolean;
  /** Put into words one by one, while a file is written; may be gone through again. */
  readonly lines: Iterable<SheetLine>;
  /** How many there are, headings among them. */
  readonly lineCount: number;
  readonly madeAt: Date;
}

export interface LedgerToPrint {
  readonly rows: readonly LedgerCellFacts[];
  readonly groups: readonly LedgerGroup[];
  readonly names: FilterNames;
  readonly query: LedgerQuery;
  readonly words: LedgerWords;
  readonly madeAt: Date;
  readonly madeBy: string;
}

/** Puts rows into the columns, order, groups and words of the screen, under a heading that says what was selected. */
export function ledgerSheet(ledger: LedgerToPrint): LedgerSheet {
  const { rows, groups, query, words, madeAt } = ledger;
  const { file, columns } = words;
  return {
    name: file.sheet,
    title: query.asOf ? `${file.title}（${fillIn(file.stoodOn, { date: query.asOf })}）` : file.title,
    notes: notesOf(ledger),
    columns: query.columns,
    header: query.columns.map((column) => columns[column]),
    grouped: groups.length > 0,
    lines: { [Symbol.iterator]: () => sheetLines(ledger) },
    lineCount: lineCount(rows.length, groups),
    madeAt,
  };
}

function* sheetLines({ rows, groups, query, words }: LedgerToPrint): Generator<SheetLine> {
  for (const line of ledgerLines(rows, groups))
    yield line.kind === 'heading'
      ? { heading: ledgerHeading(line.group, words.file.heading) }
      : { cells: query.columns.map((column) => ledgerCell(line.row, column, words.cells)) };
}

function notesOf({ rows, names, query, words, madeAt, madeBy }: LedgerToPrint): string[] {
  const { file, columns } = words;
  const said = (word: string, value: string) => `${word}${file.colon}${value}`;
  return [
    ...(query.asOf ? [said(file.asOf, query.asOf)] : []),
    said(file.filter, describeLedgerFilter(query.filter, names, words)),
    said(file.order, describeLedgerOrder(query, words)),
    ...(query.group ? [said(file.grouping, columns[query.group])] : []),
    said(file.madeAt, shanghaiTime(madeAt)),
    said(file.madeBy, madeBy),
    said(file.rowCount, String(rows.length)),
  ];
}
