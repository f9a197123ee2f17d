import { fillIn } from '../kernel/fill-in.js';
import type { DashboardsLabels } from './dashboards.labels.js';
import type { LedgerCellLabels } from './ledger-cell.js';
import type { LedgerColumn } from './ledger-columns.js';
import type { LedgerFileLabels } from './ledger-file.labels.js';
import type { LedgerFilter } from './ledger-filter.js';
import type { LedgerQuery } from './ledger-query.js';

/** Names of what a filter points at by id. An id that the reader may not know of has none. */
export type FilterNames = ReadonlyMap<string, string>;

export interface LedgerWords {
  readonly cells: LedgerCellLabels;
  readonly columns: DashboardsLabels['ledgerColumns'];
  readonly file: LedgerFileLabels;
}

type Part = readonly [word: string, value: string | undefined];

/** The filter as a reader of the file understands it: `年度：2026；状态：欠进度、未开始`. */
export function describeLedgerFilter(filter: LedgerFilter, names: FilterNames, words: LedgerWords): string {
  const { file } = words;
  const said = [...chosenParts(filter, names, words), ...boundedParts(filter, words)]
    .filter(([, value]) => value)
    .map(([word, value]) => `${word}${file.colon}${value}`);
  return said.join(file.semicolon) || file.everything;
}

function chosenParts(filter: LedgerFilter, names: FilterNames, { file, cells }: LedgerWords): Part[] {
  const list = (values: readonly string[] = []) => values.join(file.comma);
  const named = (ids: readonly string[] = []) => list(ids.map((id) => names.get(id) ?? '—'));
  return [
    [file.year, filter.year?.toString()],
    [file.plans, named(filter.planIds)],
    [file.section, filter.sectionTitle === '' ? file.outsideSections : filter.sectionTitle],
    [file.units, named(filter.unitIds)],
    [file.categories, named(filter.categoryIds)],
    [file.role, filter.role && cells.taskRoles[filter.role]],
    [file.statuses, list(filter.statuses?.map((status) => cells.taskStatuses[status]))],
    [file.lights, list(filter.lights?.map((light) => cells.lights[light]))],
    [file.reviews, list(filter.reviews?.map((review) => cells.ledgerReviews[review]))],
    [file.timeliness, list(filter.timeliness?.map((word) => cells.timeliness[word]))],
  ];
}

function boundedParts(filter: LedgerFilter, { file, columns }: LedgerWords): Part[] {
  const of = (pattern: string, column: LedgerColumn) => fillIn(pattern, { column: columns[column] });
  const percent = (value: number | undefined) => (value === undefined ? undefined : `${value}%`);
  return [
    [of(file.from, 'starts_on'), filter.startsFrom],
    [of(file.to, 'starts_on'), filter.startsTo],
    [of(file.from, 'due_on'), filter.dueFrom],
    [of(file.to, 'due_on'), filter.dueTo],
    [columns.due_on, filter.undated && file.undated],
    [of(file.from, 'updated_on'), filter.updatedFrom],
    [of(file.to, 'updated_on'), filter.updatedTo],
    [of(file.atLeast, 'percent'), percent(filter.percentFrom)],
    [of(file.atMost, 'percent'), percent(filter.percentTo)],
    ...(filter.matches ?? []).map(({ column, text }): Part => [of(file.contains, column), text]),
    [file.text, filter.text],
  ];
}

/** `截止日期降序`. */
export function describeLedgerOrder(
  { sort }: Pick<LedgerQuery, 'sort'>,
  { file, columns }: LedgerWords,
): string {
  const pattern = sort.direction === 'desc' ? file.descending : file.ascending;
  return fillIn(pattern, { column: columns[sort.key] });
}
