import { asCivilDate } from '../kernel/civil-date.js';
import { decimalText, sum } from '../kernel/decimal.js';
import { corrected } from './appeals/correction.js';
import { buildSnapshot, frozenRecord } from './build-snapshot.js';
import { canonicalJson } from './canonical-json.js';
import type { RoundRecord } from './round-record.js';
import type { RoundSnapshot, SnapshotLine, SnapshotUnit } from './round-snapshot.js';

/** What a check of a published result found. `unreadable`: not what this version of Duheng wrote. */
export type SnapshotFinding = 'same' | 'differs' | 'lines-do-not-add-up' | 'unreadable';

type Older = Omit<RoundSnapshot, 'format' | 'kind' | 'calendar' | 'ordinal' | 'supersedes' | 'units'>;
type OlderUnit = Omit<SnapshotUnit, 'lines'> & {
  readonly lines: readonly Omit<SnapshotLine, 'adjustmentId'>[];
};

/** A snapshot of whichever format, as it lies in the database. */
export type StoredSnapshot =
  | RoundSnapshot
  | (Older & { readonly format: 2; readonly units: readonly OlderUnit[] })
  | (Omit<Older, 'record'> & { readonly format: 1; readonly units: readonly OlderUnit[] });

/**
 * Computes a published result once more from the record inside its snapshot, and compares every byte. The hash is
 * compared by whoever read it: it needs the bytes as they were stored.
 */
export function verifySnapshot(stored: StoredSnapshot): SnapshotFinding {
  try {
    if (!stored.units.every(addsUp)) return 'lines-do-not-add-up';
    if (stored.format === 1) return 'same';
    const current = stored.format === 2 ? raised(stored) : stored;
    const former = current.supersedes && { ordinal: current.ordinal - 1, link: current.supersedes };
    const again = buildSnapshot(recordOf(current), asCivilDate(stored.publishedOn), former);
    if (!again.ok) return 'differs';
    const result = stored.format === 2 ? lowered(again.value) : again.value;
    return canonicalJson(result) === canonicalJson(stored) ? 'same' : 'differs';
  } catch {
    return 'unreadable';
  }
}

/**
 * Is this the correction of that result? It names it by its hash, counts one more, and its record is the former's with
 * nothing changed but what the appeal says.
 * @param former with the id and the hash under which it is stored
 */
export function verifyLink(
  next: RoundSnapshot,
  former: { readonly id: string; readonly contentHash: string; readonly content: RoundSnapshot },
): boolean {
  const link = next.supersedes;
  if (link === null || link.snapshotId !== former.id || link.contentHash !== former.contentHash) return false;
  const { content } = former;
  const untouched = { ...content, ...changing(next), record: corrected(content.record, link.appeal) };
  return (
    next.ordinal === content.ordinal + 1 &&
    canonicalJson({ ...untouched, record: frozenRecord(untouched.record) }) === canonicalJson(next)
  );
}

/** What a correction may differ in, besides its record. */
const changing = ({ publishedOn, ordinal, supersedes, units }: RoundSnapshot) => ({
  publishedOn,
  ordinal,
  supersedes,
  units,
});

const addsUp = ({ lines, total }: Pick<SnapshotUnit, 'total'> & Pick<OlderUnit, 'lines'>): boolean =>
  decimalText(sum(lines.map(({ points }) => points))) === total;

/** The record that a snapshot was built from; the tree stands in it in its order. */
export const recordOf = ({ indicators, units, record, ...round }: RoundSnapshot): RoundRecord => ({
  ...round,
  ...record,
  indicators: indicators.map((node, index) => ({ ...node, sortOrder: index + 1 })),
  units,
});

/** The second format knew quarters only; the calendar behind its deadlines was not kept. */
function raised({ format: _format, units, ...round }: StoredSnapshot & { format: 2 }): RoundSnapshot {
  const calendar = { notices: [], days: [] };
  const lined = units.map((unit) => ({
    ...unit,
    lines: unit.lines.map((line) => ({ ...line, adjustmentId: null })),
  }));
  return {
    ...round,
    format: 3,
    kind: 'quarterly',
    calendar,
    ordinal: 1,
    supersedes: null,
    units: lined,
  };
}

function lowered({
  kind: _kind,
  calendar: _calendar,
  ordinal: _ordinal,
  supersedes: _former,
  units,
  ...round
}: RoundSnapshot): StoredSnapshot {
  const lined = units.map((unit) => ({
    ...unit,
    lines: unit.lines.map(({ adjustmentId: _adjustment, ...line }) => line),
  }));
  return { ...round, format: 2, units: lined };
}
