import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  asCivilDate,
  civilDate,
  civilDateInShanghai,
  daysBetween,
  endOfMonth,
  monthEnd,
  parseCivilDate,
} from './civil-date.js';
import { decimal, decimalLabel, decimalText, roundTo, share, sum } from './decimal.js';
import { seededRandom } from './ports.js';
import {
  firstDayOf,
  lastDayOf,
  nextQuarter,
  parseQuarterKey,
  previousQuarter,
  quarterKey,
  quarterOf,
} from './quarter.js';

describe('civil dates', () => {
  it('know which days exist', () => {
    expect(parseCivilDate('2023-02-29')).toBeUndefined();
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29');
    expect(civilDate(2023, 13, 1)).toBeUndefined();
    expect(() => asCivilDate('2023-6-1')).toThrow(RangeError);
  });

  it('end their months right', () => {
    expect(monthEnd(2023, 6)).toBe('2023-06-30');
    expect(endOfMonth(asCivilDate('2024-02-01'))).toBe('2024-02-29');
  });

  it('do not depend on the time zone of the process', () => {
    expect(civilDateInShanghai(new Date('2026-06-30T15:59:59.999Z'))).toBe('2026-06-30');
    expect(civilDateInShanghai(new Date('2026-06-30T16:00:00.000Z'))).toBe('2026-07-01');
  });

  it('add and subtract days consistently', () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays(asCivilDate('1970-01-01'), n));
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (d, n) => daysBetween(d, addDays(d, n)) === n),
    );
  });
});

describe('quarters', () => {
  it('meet without gap or overlap from 2017 to 2030', () => {
    for (let q = { year: 2017, quarter: 1 }; q.year <= 2030; q = nextQuarter(q)) {
      expect(quarterOf(firstDayOf(q))).toEqual(q);
      expect(quarterOf(lastDayOf(q))).toEqual(q);
      expect(addDays(lastDayOf(q), 1)).toBe(firstDayOf(nextQuarter(q)));
      expect(previousQuarter(nextQuarter(q))).toEqual(q);
      expect(parseQuarterKey(quarterKey(q))).toEqual(q);
    }
  });
});

describe('decimals', () => {
  it('round half up where floating point does not', () => {
    expect(decimalLabel('1.005')).toBe('1.01');
    expect(decimalLabel('86.115')).toBe('86.12');
    expect(decimalText(roundTo(share(10, 2, 3), 4))).toBe('6.6667');
  });

  it('are printed without trailing zeros, whichever way they were written', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (n, places, zeros) => {
          const text = (n / 10 ** places).toFixed(places) + (places > 0 ? '0'.repeat(zeros) : '');
          expect(decimalText(text)).toBe(decimal(text).toFixed());
        },
      ),
    );
    for (const text of ['0.00', '-0.00', '10.00', '100', '0.050', '-0', '00.10', '1e3', ''])
      expect({ text, shown: attempt(() => decimalText(text)) }).toEqual({
        text,
        shown: attempt(() => decimal(text).toFixed()),
      });
  });

  it('add up whatever the order', () => {
    const part = fc.integer({ min: -100_000, max: 100_000 }).map((n) => (n / 1000).toFixed(3));
    fc.assert(fc.property(fc.array(part), (parts) => sum(parts).eq(sum([...parts].reverse()))));
  });
});

it('seeded chance repeats itself', () => {
  const [a, b] = [seededRandom(7), seededRandom(7)];
  expect([a.next(), a.next()]).toEqual([b.next(), b.next()]);
});

function attempt(work: () => string): string {
  try {
    return work();
  } catch {
    return 'refused';
  }
}
