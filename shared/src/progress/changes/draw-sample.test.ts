import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawSample, SEED_LIMIT, sortedPopulation } from './draw-sample.js';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 });
const seeds = fc.integer({ min: 0, max: SEED_LIMIT });

it('R74: is drawn again by anybody who has population and seed, in whatever order the population comes', () => {
  fc.assert(
    fc.property(ids, seeds, fc.nat({ max: 80 }), (population, seed, size) => {
      const drawn = drawSample(population, size, seed);
      expect(drawSample([...population].reverse(), size, seed)).toEqual(drawn);
      expect(drawn).toHaveLength(Math.min(size, population.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((id) => population.includes(id))).toBe(true);
    }),
  );
});

it('R74: a larger sample begins with the smaller one', () => {
  fc.assert(
    fc.property(ids, seeds, fc.nat({ max: 30 }), (population, seed, size) => {
      expect(drawSample(population, size + 5, seed).slice(0, size)).toEqual(
        drawSample(population, size, seed),
      );
    }),
  );
});

it('R74: favours nobody: over many seeds each is drawn about as often', () => {
  const population = Array.from({ length: 10 }, (_, n) => `id-${n}`);
  const counts = new Map(population.map((id) => [id, 0]));
  for (let seed = 0; seed < 4000; seed += 1)
    for (const id of drawSample(population, 3, seed)) counts.set(id, counts.get(id)! + 1);
  for (const count of counts.values()) expect(Math.abs(count - 1200)).toBeLessThan(150);
});

it('spells a population in one way', () => {
  expect(sortedPopulation(['b', 'a', 'b'])).toEqual(['a', 'b']);
});
