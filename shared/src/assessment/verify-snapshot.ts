import { asCivilDate } from '../kernel/civil-date.js';
import { decimalText, sum } from '../kernel/decimal.js';
import { buildSnapshot } from './build-snapshot.js';
import { canonicalJson } from './canonical-json.js';
import type { RoundSnapshot } from './round-snapshot.js';

/** What a check of a published result found. `unreadable`: not what this version of Duheng wrote. */
export type SnapshotFinding = 'same' | 'differs' | 'lines-do-not-add-up' | 'unreadable';

/** A snapshot of whichever format, as it lies in the database. */
type StoredSnapshot = RoundSnapshot | (Omit<RoundSnapshot, 'format' | 'record'> & { readonly format: 1 });

/**
 * Computes a published result once more from the record inside its snapshot, and compares every byte. The hash is
 * compared by whoever read it: it needs the bytes as they were stored.
 */
export function verifySnapshot(stored: StoredSnapshot): SnapshotFinding {
  try {
    if (!stored.units.every(addsUp)) return 'lines-do-not-add-up';
    if (stored.format === 1) return 'same';
    const again = buildSnapshot(recordOf(stored), asCivilDate(stored.publishedOn));
    return again.ok && canonicalJson(again.value) === canonicalJson(stored) ? 'same' : 'differs';
  } catch {
    return 'unreadable';
  }
}

const addsUp = ({ lines, total }: RoundSnapshot['units'][number]): boolean =>
  decimalText(sum(lines.map(({ points }) => points))) === total;

/** The record that a snapshot was built from; the tree stands in it in its order. */
const recordOf = ({ indicators, units, record, ...round }: RoundSnapshot) => ({
  ...round,
  ...record,
  indicators: indicators.map((node, index) => ({ ...node, sortOrder: index + 1 })),
  units,
});
