import { canonicalJson } from '../canonical-json.js';
import type { DrawHash } from './draw-hash.js';
import { commitmentOf, populationHashOf } from './draw-hashes.js';
import { DRAW_ALGORITHM, type DrawRecord } from './draw-record.js';
import { performDraw } from './perform-draw.js';

/** What a repetition of a draw found. */
export type DrawFinding =
  'same' | 'population-differs' | 'seed-differs' | 'result-differs' | 'unknown-algorithm';

/** Draws once more from the record alone. */
export function verifyDraw(hash: DrawHash, record: DrawRecord): DrawFinding {
  if (record.algorithm !== DRAW_ALGORITHM) return 'unknown-algorithm';
  if (populationHashOf(hash, record) !== record.populationHash) return 'population-differs';
  if (commitmentOf(hash, record.seed, record.populationHash) !== record.commitment) return 'seed-differs';
  const again = performDraw(hash, record, record);
  return canonicalJson(again) === canonicalJson(record.result) ? 'same' : 'result-differs';
}
