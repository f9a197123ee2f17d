import { parseCivilDate, type CivilDate } from '../kernel/civil-date.js';
import {
  DEFAULT_LEDGER_COLUMNS,
  LEDGER_COLUMNS,
  LEDGER_GROUPINGS,
  type LedgerColumn,
  type LedgerGrouping,
} from './ledger-columns.js';
import { filterParameters, parseLedgerFilter } from './ledger-filter-parameters.js';
import type { LedgerFilter } from './ledger-filter.js';
import { ids, listed, oneOf, someOf, textOf, whole, type Parameters } from './url-words.js';

export interface LedgerSort {
  readonly key: LedgerColumn;
  readonly direction: 'asc' | 'desc';
}

/** All that decides what a ledger shows: the address of the page and of its download. */
export interface LedgerQuery {
  readonly filter: LedgerFilter;
  /** Within the groups, where there are any. */
  readonly sort: LedgerSort;
  readonly group: LedgerGrouping | null;
  readonly columns: readonly LedgerColumn[];
  /** The day at whose end the ledger stood so; null: as it stands now. */
  readonly asOf: CivilDate | null;
  /** The first line in view, from 0: where the reader has scrolled to. */
  readonly line: number;
  /** The saved view that it began with, whatever it says of the rest; `none`: not even with the reader's default. */
  readonly viewId: string | null;
}

export const DEFAULT_LEDGER_QUERY: LedgerQuery = {
  filter: {},
  sort: { key: 'code', direction: 'asc' },
  group: null,
  columns: DEFAULT_LEDGER_COLUMNS,
  asOf: null,
  line: 0,
  viewId: null,
};

/** `due_on` ascending, `-due_on` descending. */
function sortOf(text: string | undefined): LedgerSort {
  const key = oneOf(LEDGER_COLUMNS, text?.replace(/^-/, ''));
  return key ? { key, direction: text?.startsWith('-') ? 'desc' : 'asc' } : DEFAULT_LEDGER_QUERY.sort;
}

const viewOf = (text: string | undefined): string | null => (text === 'none' ? text : (ids(text)[0] ?? null));

/**
 * Reads URL parameters, of the page or of the download. Whatever is not understood is left out: an old link
 * then shows more, never an error page.
 */
export function parseLedgerQuery(parameters: Parameters): LedgerQuery {
  const columns = someOf(LEDGER_COLUMNS, textOf(parameters, 'columns'));
  return {
    filter: parseLedgerFilter(parameters),
    sort: sortOf(textOf(parameters, 'sort')),
    group: oneOf(LEDGER_GROUPINGS, textOf(parameters, 'group')) ?? null,
    columns: columns.length > 0 ? columns : DEFAULT_LEDGER_COLUMNS,
    asOf: parseCivilDate(textOf(parameters, 'asOf') ?? '') ?? null,
    line: whole(textOf(parameters, 'line'), 1, 999_999) ?? 0,
    viewId: viewOf(textOf(parameters, 'view')),
  };
}

/** The parameters of a query in a fixed order, defaults left out: equal queries have equal addresses. */
export function ledgerParameters(query: LedgerQuery): [string, string][] {
  const { filter, sort, group, columns, asOf, line, viewId } = query;
  const { sort: usual } = DEFAULT_LEDGER_QUERY;
  const sorted = sort.key !== usual.key || sort.direction !== usual.direction;
  const all: [string, string | undefined][] = [
    ['view', viewId ?? undefined],
    ...filterParameters(filter),
    ['asOf', asOf ?? undefined],
    ['group', group ?? undefined],
    ['sort', sorted ? `${sort.direction === 'desc' ? '-' : ''}${sort.key}` : undefined],
    ['columns', columns.join() === DEFAULT_LEDGER_COLUMNS.join() ? undefined : listed(columns)],
    ['line', line === 0 ? undefined : String(line)],
  ];
  return all.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** `year=2026&status=behind`, percent-encoded; empty for the default query. */
export const ledgerQueryString = (query: LedgerQuery): string =>
  ledgerParameters(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** What a saved view keeps of a query: 筛选, 排序, 列, 分组 and the day; not where the reader has scrolled to. */
export const savedLedgerQuery = (query: LedgerQuery): string =>
  ledgerQueryString({ ...query, line: 0, viewId: null });

/** The page's address, filtered to exactly the rows that a number somewhere else counted. */
export function ledgerLink(filter: LedgerFilter): string {
  const text = ledgerQueryString({ ...DEFAULT_LEDGER_QUERY, filter });
  return text ? `/ledger?${text}` : '/ledger';
}
