import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate } from '../kernel/civil-date.js';
import { TASK_ROLES } from '../plans/task-role.js';
import { LIGHTS, TASK_STATUSES } from '../progress/task-status.js';
import { LEDGER_COLUMNS, LEDGER_SORT_KEYS } from './ledger-columns.js';
import {
  DEFAULT_LEDGER_QUERY,
  LEDGER_PAGE_SIZES,
  ledgerLink,
  ledgerParameters,
  ledgerQueryString,
  parseLedgerQuery,
  type LedgerFilter,
  type LedgerQuery,
} from './ledger-query.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(asCivilDate('1990-01-01'), n));
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const idList = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 4 });

const filter = fc.record(
  {
    year: fc.integer({ min: 1900, max: 2999 }),
    planIds: idList,
    sectionTitle: fc.string({ unit: 'grapheme' }),
    unitIds: idList,
    categoryIds: idList,
    role: fc.constantFrom(...TASK_ROLES),
    statuses: some(TASK_STATUSES),
    lights: some(LIGHTS),
    dueFrom: day,
    dueTo: day,
    text: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LedgerFilter>;

const query: fc.Arbitrary<LedgerQuery> = fc.record({
  filter,
  sort: fc.record({
    key: fc.constantFrom(...LEDGER_SORT_KEYS),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
  }),
  page: fc.integer({ min: 1, max: 9999 }),
  pageSize: fc.constantFrom(...LEDGER_PAGE_SIZES),
  columns: some(LEDGER_COLUMNS),
  asOf: fc.option(day),
});

const pairOf = (pair: string): [string, string] => {
  const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
  return [name, value];
};

const read = (text: string) => parseLedgerQuery(Object.fromEntries(text.split('&').map(pairOf)));

describe('the address of a ledger', () => {
  it('carries every view there and back', () => {
    fc.assert(
      fc.property(query, (view) => {
        expect(read(ledgerQueryString(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for views that mean the same', () => {
    const bare = { ...DEFAULT_LEDGER_QUERY, filter: { statuses: [], text: '  ' } };
    expect(read(ledgerQueryString(bare))).toEqual(DEFAULT_LEDGER_QUERY);
    expect(ledgerQueryString(DEFAULT_LEDGER_QUERY)).toBe('');
    expect(ledgerLink({})).toBe('/ledger');
    const long = `${'督'.repeat(99)}𠮷𠮷`;
    expect(read(`q=${encodeURIComponent(long)}`).filter.text).toBe(long.slice(0, -2));
  });

  it('leaves out what it does not understand', () => {
    const noise = fc.dictionary(
      fc.constantFrom('year', 'plan', 'sort', 'page', 'size', 'columns', 'from', 'status', 'light', 'role'),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined), fc.object()),
    );
    fc.assert(
      fc.property(noise, (parameters) => {
        const view = parseLedgerQuery(parameters);
        expect(parseLedgerQuery(Object.fromEntries(ledgerParameters(view)))).toEqual(view);
      }),
    );
    expect(read('year=abc&status=late&from=2023-02-29&page=0&size=7&sort=-nothing')).toEqual(
      DEFAULT_LEDGER_QUERY,
    );
  });

  it('tells tasks outside every section from tasks of any section', () => {
    expect(read('section=').filter).toEqual({ sectionTitle: '' });
    expect(read('').filter).toEqual({});
  });
});
