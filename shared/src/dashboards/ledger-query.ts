import { parseCivilDate, type CivilDate } from '../kernel/civil-date.js';
import { TASK_ROLES, type TaskRole } from '../plans/task-role.js';
import { LIGHTS, TASK_STATUSES, type Light, type TaskStatus } from '../progress/task-status.js';
import {
  DEFAULT_LEDGER_COLUMNS,
  LEDGER_COLUMNS,
  LEDGER_SORT_KEYS,
  type LedgerColumn,
  type LedgerSortKey,
} from './ledger-columns.js';

/** Every field narrows; an absent field or an empty list does not. */
export interface LedgerFilter {
  readonly year?: number;
  readonly planIds?: readonly string[];
  /** Exact title of a section; the empty text means tasks outside every section. */
  readonly sectionTitle?: string;
  readonly unitIds?: readonly string[];
  readonly categoryIds?: readonly string[];
  readonly role?: TaskRole;
  readonly statuses?: readonly TaskStatus[];
  readonly lights?: readonly Light[];
  /** Both ends are included. */
  readonly dueFrom?: CivilDate;
  readonly dueTo?: CivilDate;
  readonly text?: string;
}

export interface LedgerSort {
  readonly key: LedgerSortKey;
  readonly direction: 'asc' | 'desc';
}

/** All that decides what a ledger shows: the address of the page and of its download. */
export interface LedgerQuery {
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly columns: readonly LedgerColumn[];
  /** The day at whose end the ledger stood so; null: as it stands now. */
  readonly asOf: CivilDate | null;
}

export const LEDGER_PAGE_SIZES = [20, 50, 100, 200] as const;
export const LEDGER_TEXT_LIMIT = 100;

export const DEFAULT_LEDGER_QUERY: LedgerQuery = {
  filter: {},
  sort: { key: 'code', direction: 'asc' },
  page: 1,
  pageSize: 50,
  columns: DEFAULT_LEDGER_COLUMNS,
  asOf: null,
};

type Parameters = Readonly<Record<string, unknown>>;

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

const words = (text: string | undefined): string[] =>
  text ? [...new Set(text.split(',').filter((word) => word !== ''))] : [];

const ids = (text: string | undefined): string[] =>
  words(text?.toLowerCase()).filter((word) => ID.test(word));

const oneOf = <T extends string>(allowed: readonly T[], text: string | undefined): T | undefined =>
  allowed.find((word) => word === text);

const someOf = <T extends string>(allowed: readonly T[], text: string | undefined): T[] =>
  words(text).flatMap((word) => oneOf(allowed, word) ?? []);

function whole(text: string | undefined, low: number, high: number): number | undefined {
  const value = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return value >= low && value <= high ? value : undefined;
}

/** Cuts between characters: half a rare Chinese character cannot be percent-encoded. */
const firstCharacters = (text: string, limit: number): string => [...text].slice(0, limit).join('');

/** Drops what says nothing, so that two filters that mean the same are equal. */
function compact(filter: LedgerFilter): LedgerFilter {
  const says = ([, value]: [string, unknown]) =>
    value !== undefined && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(filter).filter(says));
}

function filterOf(p: Parameters): LedgerFilter {
  return compact({
    year: whole(textOf(p, 'year'), 1900, 2999),
    planIds: ids(textOf(p, 'plan')),
    sectionTitle: textOf(p, 'section'),
    unitIds: ids(textOf(p, 'unit')),
    categoryIds: ids(textOf(p, 'category')),
    role: oneOf(TASK_ROLES, textOf(p, 'role')),
    statuses: someOf(TASK_STATUSES, textOf(p, 'status')),
    lights: someOf(LIGHTS, textOf(p, 'light')),
    dueFrom: parseCivilDate(textOf(p, 'from') ?? ''),
    dueTo: parseCivilDate(textOf(p, 'to') ?? ''),
    text: firstCharacters(textOf(p, 'q')?.trim() ?? '', LEDGER_TEXT_LIMIT).trim() || undefined,
  });
}

/** `due_on` ascending, `-due_on` descending. */
function sortOf(text: string | undefined): LedgerSort {
  const key = oneOf(LEDGER_SORT_KEYS, text?.replace(/^-/, ''));
  return key ? { key, direction: text?.startsWith('-') ? 'desc' : 'asc' } : DEFAULT_LEDGER_QUERY.sort;
}

/**
 * Reads URL parameters, of the page or of the download. Whatever is not understood is left out: an old link
 * then shows more, never an error page.
 */
export function parseLedgerQuery(parameters: Parameters): LedgerQuery {
  const columns = someOf(LEDGER_COLUMNS, textOf(parameters, 'columns'));
  const pageSize = whole(textOf(parameters, 'size'), 1, 1000);
  return {
    filter: filterOf(parameters),
    sort: sortOf(textOf(parameters, 'sort')),
    page: whole(textOf(parameters, 'page'), 1, 999_999) ?? DEFAULT_LEDGER_QUERY.page,
    pageSize: LEDGER_PAGE_SIZES.find((size) => size === pageSize) ?? DEFAULT_LEDGER_QUERY.pageSize,
    columns: columns.length > 0 ? columns : DEFAULT_LEDGER_COLUMNS,
    asOf: parseCivilDate(textOf(parameters, 'asOf') ?? '') ?? null,
  };
}

const list = (values: readonly string[] | undefined): string | undefined =>
  values && values.length > 0 ? values.join(',') : undefined;

/** The parameters of a query in a fixed order, defaults left out: equal queries have equal addresses. */
export function ledgerParameters({
  filter,
  sort,
  page,
  pageSize,
  columns,
  asOf,
}: LedgerQuery): [string, string][] {
  const { sort: usual } = DEFAULT_LEDGER_QUERY;
  const sorted = sort.key !== usual.key || sort.direction !== usual.direction;
  const all: [string, string | undefined][] = [
    ['year', filter.year?.toString()],
    ['plan', list(filter.planIds)],
    ['section', filter.sectionTitle],
    ['unit', list(filter.unitIds)],
    ['category', list(filter.categoryIds)],
    ['role', filter.role],
    ['status', list(filter.statuses)],
    ['light', list(filter.lights)],
    ['from', filter.dueFrom],
    ['to', filter.dueTo],
    ['q', filter.text],
    ['asOf', asOf ?? undefined],
    ['sort', sorted ? `${sort.direction === 'desc' ? '-' : ''}${sort.key}` : undefined],
    ['page', page === DEFAULT_LEDGER_QUERY.page ? undefined : String(page)],
    ['size', pageSize === DEFAULT_LEDGER_QUERY.pageSize ? undefined : String(pageSize)],
    ['columns', columns.join() === DEFAULT_LEDGER_COLUMNS.join() ? undefined : list(columns)],
  ];
  return all.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** `year=2026&status=behind`, percent-encoded; empty for the default query. */
export const ledgerQueryString = (query: LedgerQuery): string =>
  ledgerParameters(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** The page's address, filtered to exactly the rows that a number somewhere else counted. */
export function ledgerLink(filter: LedgerFilter): string {
  const text = ledgerQueryString({ ...DEFAULT_LEDGER_QUERY, filter });
  return text ? `/ledger?${text}` : '/ledger';
}
