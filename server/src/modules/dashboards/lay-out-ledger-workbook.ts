import { dashboardsLabelsEn } from '#shared/dashboards/dashboards.labels.en.js';
import type { DashboardsLabels } from '#shared/dashboards/dashboards.labels.js';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import { describeLedgerFilter, type FilterNames } from '#shared/dashboards/describe-ledger-filter.js';
import { ledgerCell, type LedgerCellLabels } from '#shared/dashboards/ledger-cell.js';
import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { ledgerFileLabelsEn } from '#shared/dashboards/ledger-file.labels.en.js';
import type { LedgerFileLabels } from '#shared/dashboards/ledger-file.labels.js';
import { ledgerFileLabelsZhCn } from '#shared/dashboards/ledger-file.labels.zh-cn.js';
import type { LedgerQuery } from '#shared/dashboards/ledger-query.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { civilDateInShanghai } from '#shared/kernel/civil-date.js';
import { plansLabelsEn } from '#shared/plans/plans.labels.en.js';
import { plansLabelsZhCn } from '#shared/plans/plans.labels.zh-cn.js';
import type { LightPolicy } from '#shared/progress/lights/light-policy.js';
import { lightsLabelsEn } from '#shared/progress/lights/lights.labels.en.js';
import { lightsLabelsZhCn } from '#shared/progress/lights/lights.labels.zh-cn.js';
import { namedByPolicy } from '#shared/progress/lights/named-by-policy.js';
import { progressLabelsEn } from '#shared/progress/progress.labels.en.js';
import { progressLabelsZhCn } from '#shared/progress/progress.labels.zh-cn.js';
import type { LedgerWorkbook } from './ledger-workbook.js';
import type { LedgerRow } from './ledger.types.js';

interface Words {
  readonly cells: LedgerCellLabels;
  readonly columns: DashboardsLabels['ledgerColumns'];
  readonly file: LedgerFileLabels;
}

const WORDS: Readonly<Record<'zh-CN' | 'en', Words>> = {
  'zh-CN': {
    cells: { ...plansLabelsZhCn, ...progressLabelsZhCn, lightReasons: lightsLabelsZhCn.reasons },
    columns: dashboardsLabelsZhCn.ledgerColumns,
    file: ledgerFileLabelsZhCn,
  },
  en: {
    cells: { ...plansLabelsEn, ...progressLabelsEn, lightReasons: lightsLabelsEn.reasons },
    columns: dashboardsLabelsEn.ledgerColumns,
    file: ledgerFileLabelsEn,
  },
};

const WIDE: readonly LedgerColumn[] = ['title', 'target', 'narrative', 'problems', 'next_step'];
const MIDDLE: readonly LedgerColumn[] = ['plan', 'section', 'lead_unit', 'unit', 'deadline'];
const widthOf = (column: LedgerColumn): number =>
  WIDE.includes(column) ? 40 : MIDDLE.includes(column) ? 22 : 12;

const shanghaiTime = (instant: Date): string =>
  `${civilDateInShanghai(instant)} ${new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;

export interface ExportedLedger {
  readonly rows: readonly LedgerRow[];
  readonly names: FilterNames;
  readonly query: LedgerQuery;
  readonly language: 'zh-CN' | 'en';
  readonly madeAt: Date;
  readonly madeBy: string;
  /** Whose words the jurisdiction uses today. */
  readonly policy: LightPolicy;
}

/** Puts rows into the columns, order and words of the screen, under a heading that says what was selected. */
export function layOutLedgerWorkbook(ledger: ExportedLedger): { workbook: LedgerWorkbook; fileName: string } {
  const { rows, names, query, language, madeAt, madeBy, policy } = ledger;
  const { file, columns, cells: words } = WORDS[language];
  const cells = { ...words, ...namedByPolicy(words, policy) };
  const said = (word: string, value: string) => `${word}${file.colon}${value}`;
  const workbook: LedgerWorkbook = {
    sheet: file.sheet,
    title: query.asOf ? `${file.title}（${fillIn(file.stoodOn, { date: query.asOf })}）` : file.title,
    notes: [
      ...(query.asOf ? [said(file.asOf, query.asOf)] : []),
      said(file.filter, describeLedgerFilter(query.filter, names, file, cells)),
      said(file.madeAt, shanghaiTime(madeAt)),
      said(file.madeBy, madeBy),
      said(file.rowCount, String(rows.length)),
    ],
    header: query.columns.map((column) => columns[column]),
    widths: query.columns.map(widthOf),
    rows: rows.map((row) => query.columns.map((column) => ledgerCell(row, column, cells))),
    madeAt,
  };
  return { workbook, fileName: `${file.title}-${query.asOf ?? civilDateInShanghai(madeAt)}.xlsx` };
}
