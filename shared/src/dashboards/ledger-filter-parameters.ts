import { parseCivilDate } from '../kernel/civil-date.js';
import { TASK_ROLES } from '../plans/task-role.js';
import { LIGHTS, TASK_STATUSES } from '../progress/task-status.js';
import { TIMELINESS } from '../progress/timeliness.js';
import { LEDGER_TEXT_COLUMNS } from './ledger-columns.js';
import {
  compactFilter,
  LEDGER_REVIEWS,
  searchedText,
  type LedgerFilter,
  type LedgerMatch,
} from './ledger-filter.js';
import { ids, listed, oneOf, someOf, textOf, whole, type Parameters } from './url-words.js';

/** The parameter that narrows a column of free words: `has.narrative=资金`. */
const matchName = (column: string): string => `has.${column}`;

const matchesOf = (p: Parameters): LedgerMatch[] =>
  LEDGER_TEXT_COLUMNS.flatMap((column) => {
    const text = searchedText(textOf(p, matchName(column)) ?? '');
    return text ? [{ column, text }] : [];
  });

/** The filter that an address carries; what is not understood is left out. */
export function parseLedgerFilter(p: Parameters): LedgerFilter {
  const day = (name: string) => parseCivilDate(textOf(p, name) ?? '');
  return compactFilter({
    year: whole(textOf(p, 'year'), 1900, 2999),
    planIds: ids(textOf(p, 'plan')),
    sectionTitle: textOf(p, 'section'),
    unitIds: ids(textOf(p, 'unit')),
    categoryIds: ids(textOf(p, 'category')),
    role: oneOf(TASK_ROLES, textOf(p, 'role')),
    statuses: someOf(TASK_STATUSES, textOf(p, 'status')),
    lights: someOf(LIGHTS, textOf(p, 'light')),
    reviews: someOf(LEDGER_REVIEWS, textOf(p, 'review')),
    timeliness: someOf(TIMELINESS, textOf(p, 'timeliness')),
    startsFrom: day('startsFrom'),
    startsTo: day('startsTo'),
    dueFrom: day('from'),
    dueTo: day('to'),
    undated: textOf(p, 'undated') === '1' || undefined,
    updatedFrom: day('updatedFrom'),
    updatedTo: day('updatedTo'),
    percentFrom: whole(textOf(p, 'percentFrom'), 0, 100),
    percentTo: whole(textOf(p, 'percentTo'), 0, 100),
    matches: matchesOf(p),
    text: searchedText(textOf(p, 'q') ?? ''),
  });
}

/** The same in a fixed order; a value that is undefined is none. */
export function filterParameters(filter: LedgerFilter): [string, string | undefined][] {
  return [
    ['year', filter.year?.toString()],
    ['plan', listed(filter.planIds)],
    ['section', filter.sectionTitle],
    ['unit', listed(filter.unitIds)],
    ['category', listed(filter.categoryIds)],
    ['role', filter.role],
    ['status', listed(filter.statuses)],
    ['light', listed(filter.lights)],
    ['review', listed(filter.reviews)],
    ['timeliness', listed(filter.timeliness)],
    ['startsFrom', filter.startsFrom],
    ['startsTo', filter.startsTo],
    ['from', filter.dueFrom],
    ['to', filter.dueTo],
    ['undated', filter.undated && '1'],
    ['updatedFrom', filter.updatedFrom],
    ['updatedTo', filter.updatedTo],
    ['percentFrom', filter.percentFrom?.toString()],
    ['percentTo', filter.percentTo?.toString()],
    ...(filter.matches ?? []).map(({ column, text }): [string, string] => [matchName(column), text]),
    ['q', filter.text],
  ];
}
