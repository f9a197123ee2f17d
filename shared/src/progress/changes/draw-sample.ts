import { seededRandom } from '../../kernel/ports.js';

/** Seeds are whole numbers of 32 bits, which people can read out and type in. */
export const SEED_LIMIT = 4_294_967_295;

/**
 * 随机抽查: `size` of the population, chosen by the seed alone (Fisher–Yates over the sorted ids). Whoever has
 * population and seed gets the same draw again, in whatever order the ids came. Answers in the order drawn.
 * @source R74
 */
export function drawSample(population: readonly string[], size: number, seed: number): string[] {
  const random = seededRandom(seed);
  const pool = sortedPopulation(population);
  const count = Math.min(Math.max(size, 0), pool.length);
  for (let place = 0; place < count; place += 1) {
    const chosen = place + Math.floor(random.next() * (pool.length - place));
    [pool[place], pool[chosen]] = [pool[chosen]!, pool[place]!];
  }
  return pool.slice(0, count);
}

/** The spelling of a population that its hash is taken of: distinct ids in code-point order. */
export const sortedPopulation = (population: readonly string[]): string[] => [...new Set(population)].sort();
