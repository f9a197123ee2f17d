import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate } from '../kernel/civil-date.js';
import { TASK_ROLES } from '../plans/task-role.js';
import { LIGHTS, TASK_STATUSES } from '../progress/task-status.js';
import { TIMELINESS } from '../progress/timeliness.js';
import { LEDGER_COLUMNS, LEDGER_GROUPINGS, LEDGER_TEXT_COLUMNS } from './ledger-columns.js';
import { LEDGER_REVIEWS, type LedgerFilter, type LedgerMatch } from './ledger-filter.js';
import {
  DEFAULT_LEDGER_QUERY,
  ledgerLink,
  ledgerParameters,
  ledgerQueryString,
  parseLedgerQuery,
  savedLedgerQuery,
  type LedgerQuery,
} from './ledger-query.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(asCivilDate('1990-01-01'), n));
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const idList = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 4 });

const searched = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const percent = fc.integer({ min: 0, max: 100 });
const matches: fc.Arbitrary<LedgerMatch[]> = fc
  .dictionary(fc.constantFrom(...LEDGER_TEXT_COLUMNS), searched, { minKeys: 1 })
  .map((texts) =>
    LEDGER_TEXT_COLUMNS.flatMap((column) => {
      const text = texts[column];
      return text === undefined ? [] : [{ column, text }];
    }),
  );

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
    reviews: some(LEDGER_REVIEWS),
    timeliness: some(TIMELINESS),
    startsFrom: day,
    startsTo: day,
    dueFrom: day,
    dueTo: day,
    undated: fc.constant(true as const),
    updatedFrom: day,
    updatedTo: day,
    percentFrom: percent,
    percentTo: percent,
    matches,
    text: searched,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LedgerFilter>;

const query: fc.Arbitrary<LedgerQuery> = fc.record({
  filter,
  sort: fc.record({
    key: fc.constantFrom(...LEDGER_COLUMNS),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
  }),
  group: fc.option(fc.constantFrom(...LEDGER_GROUPINGS)),
  columns: some(LEDGER_COLUMNS),
  asOf: fc.option(day),
  line: fc.nat({ max: 99_999 }),
  viewId: fc.option(fc.oneof(fc.uuid(), fc.constant('none'))),
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
      fc.constantFrom(
        'year',
        'plan',
        'sort',
        'line',
        'view',
        'group',
        'columns',
        'from',
        'status',
        'timeliness',
        'light',
        'role',
        'has.title',
        'percentTo',
      ),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined), fc.object()),
    );
    fc.assert(
      fc.property(noise, (parameters) => {
        const view = parseLedgerQuery(parameters);
        expect(parseLedgerQuery(Object.fromEntries(ledgerParameters(view)))).toEqual(view);
      }),
    );
    expect(
      read(
        'year=abc&status=late&from=2023-02-29&line=-1&group=light&view=7&percentTo=101&has.light=x&sort=-nothing',
      ),
    ).toEqual(DEFAULT_LEDGER_QUERY);
  });

  it('keeps in a saved view what narrows, orders and arranges, not where the reader stood', () => {
    fc.assert(
      fc.property(query, (view) => {
        expect(read(savedLedgerQuery(view))).toEqual({ ...view, line: 0, viewId: null });
      }),
    );
  });

  it('tells tasks outside every section from tasks of any section', () => {
    expect(read('section=').filter).toEqual({ sectionTitle: '' });
    expect(read('').filter).toEqual({});
  });
});
