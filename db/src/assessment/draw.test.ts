import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commitmentOf, populationHashOf } from '#shared/assessment/draw/draw-hashes.js';
import {
  DRAW_ALGORITHM,
  type DrawBasis,
  type DrawRecord,
  type DrawTerms,
} from '#shared/assessment/draw/draw-record.js';
import { performDraw } from '#shared/assessment/draw/perform-draw.js';
import { verifyDraw } from '#shared/assessment/draw/verify-draw.js';
import { nodeDrawHash as hash } from './node-draw-hash.js';

const TERMS: DrawTerms = { units: 3, byCategory: false, tasksPerUnit: 1, inspectorsPerUnit: 1 };

function basis(units: number, inspectors: number, terms: Partial<DrawTerms> = {}): DrawBasis {
  const unit = (n: number) => `unit-${n}`;
  const numbers = Array.from({ length: units }, (_, n) => n);
  return {
    algorithm: DRAW_ALGORITHM,
    terms: { ...TERMS, ...terms },
    population: {
      units: numbers.map((n) => {
        const category = n % 2 === 0 ? 'even' : 'odd';
        return { id: unit(n), name: `第${n}局`, categoryId: category, categoryName: category };
      }),
      assignments: numbers.flatMap((n) =>
        [0, 1, 2].map((m) => {
          const id = `share-${n}-${m}`;
          return { id, unitId: unit(n), taskCode: id, taskTitle: '事项' };
        }),
      ),
      inspectors: Array.from({ length: inspectors }, (_, n) => {
        return { id: `inspector-${n}`, name: `督查员${n}`, avoids: [unit(n)] };
      }),
    },
  };
}

const seedOf = (n: number): string => hash.sha256(`seed ${n}`);
const key = (n: number) => ({ seed: seedOf(n), witness: '' });

function record(of: DrawBasis, seed: string, witness = ''): DrawRecord {
  const populationHash = populationHashOf(hash, of);
  const commitment = commitmentOf(hash, seed, populationHash);
  return {
    ...of,
    seed,
    witness,
    populationHash,
    commitment,
    result: performDraw(hash, of, { seed, witness }),
  };
}

/** Pearson's statistic of counts against equal ones. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((all, count) => all + count, 0) / counts.length;
  return counts.reduce((all, count) => all + (count - expected) ** 2 / expected, 0);
}

/** 99.9 % of fair draws stay below, at nine degrees of freedom. */
const NINE_DEGREES = 27.88;

function timesDrawn(count: number, draw: (n: number) => readonly string[], names: readonly string[]) {
  const times = new Map(names.map((name) => [name, 0]));
  for (let n = 0; n < count; n += 1) for (const name of draw(n)) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times.values()];
}

describe('R74: the spot-check draw', () => {
  const ten = basis(10, 10);
  const names = ten.population.units.map(({ id }) => id);

  it('draws every unit equally often', () => {
    const counts = timesDrawn(3000, (n) => performDraw(hash, ten, key(n)).map(({ unitId }) => unitId), names);
    expect(counts.reduce((all, count) => all + count, 0)).toBe(9000);
    expect(chiSquare(counts)).toBeLessThan(NINE_DEGREES);
  });

  it('puts every unit first equally often', () => {
    const first = (n: number) => [performDraw(hash, ten, key(n))[0]!.unitId];
    expect(chiSquare(timesDrawn(3000, first, names))).toBeLessThan(NINE_DEGREES);
  });

  it('gives the same draw for the same seed and population, in whatever order the rows came', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.nat({ max: 4 }),
        fc.infiniteStream(fc.nat()),
        (n, units, size, order) => {
          const one = basis(units + 1, 3, { units: size + 1 });
          const shuffled = <Row>(rows: readonly Row[]): Row[] =>
            rows
              .map((row) => ({ row, place: order.next().value as number }))
              .sort((a, b) => a.place - b.place)
              .map(({ row }) => row);
          const { units: us, assignments, inspectors } = one.population;
          const population = {
            units: shuffled(us),
            assignments: shuffled(assignments),
            inspectors: shuffled(inspectors),
          };
          expect(performDraw(hash, { ...one, population }, key(n))).toEqual(performDraw(hash, one, key(n)));
          expect(populationHashOf(hash, { ...one, population })).toBe(populationHashOf(hash, one));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('sends nobody to a unit that they avoid, shares the work evenly, and draws a unit’s own tasks', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2, max: 6 }),
        (n, units, inspectors) => {
          const of = basis(units, inspectors, { units, inspectorsPerUnit: 1, tasksPerUnit: 2 });
          const drawn = performDraw(hash, of, key(n));
          const load = new Map<string, number>();
          for (const { unitId, inspectorIds, assignmentIds } of drawn) {
            expect(inspectorIds).toHaveLength(1);
            const inspector = of.population.inspectors.find(({ id }) => id === inspectorIds[0])!;
            expect(inspector.avoids).not.toContain(unitId);
            load.set(inspector.id, (load.get(inspector.id) ?? 0) + 1);
            expect(new Set(assignmentIds).size).toBe(2);
            for (const id of assignmentIds) expect(id.startsWith(`share-${unitId.slice(5)}-`)).toBe(true);
          }
          expect(Math.max(...load.values())).toBeLessThanOrEqual(Math.ceil(units / inspectors) + 1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('draws from each category where it is asked to', () => {
    const drawn = performDraw(hash, basis(10, 10, { units: 2, byCategory: true }), key(1));
    const even = drawn.filter(({ unitId }) => Number(unitId.slice(5)) % 2 === 0);
    expect([drawn.length, even.length]).toEqual([4, 2]);
  });

  it('depends on what the witness says', () => {
    const draws = ['', '314', '271'].map((witness) =>
      JSON.stringify(performDraw(hash, basis(30, 5), { seed: seedOf(0), witness })),
    );
    expect(new Set(draws).size).toBe(3);
  });

  it('is found out where anything of its record was changed', () => {
    const whole = record(ten, seedOf(5), '18');
    expect(verifyDraw(hash, whole)).toBe('same');
    const [first, ...others] = whole.population.units;
    const population = { ...whole.population, units: others };
    expect(verifyDraw(hash, { ...whole, population })).toBe('population-differs');
    expect(verifyDraw(hash, { ...whole, terms: { ...whole.terms, units: 4 } })).toBe('population-differs');
    expect(verifyDraw(hash, { ...whole, seed: seedOf(6) })).toBe('seed-differs');
    expect(verifyDraw(hash, { ...whole, witness: '19' })).toBe('result-differs');
    const favoured = whole.result.map((drawn) => ({ ...drawn, unitId: first!.id }));
    expect(verifyDraw(hash, { ...whole, result: favoured })).toBe('result-differs');
  });

  it('gives what it gave when it was written', () => {
    const drawn = performDraw(hash, basis(5, 2), key(7));
    // Fixed, so that a change of the algorithm without a change of its name shows.
    expect(drawn.map(({ unitId }) => unitId)).toEqual(['unit-0', 'unit-3', 'unit-2']);
  });
});
