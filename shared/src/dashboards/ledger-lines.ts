import type { LedgerGrouping } from './ledger-columns.js';

/** What a row is gathered by. */
export interface GroupedFacts {
  readonly planId: string;
  readonly sectionTitle: string | null;
  readonly unitId: string;
}

/** A heading over rows, and how many there are. The rows of a group stand together, groups in their own order. */
export interface LedgerGroup {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Rows under headings, as the screen scrolls through them and the files print them. */
export type LedgerLine<Row> =
  { readonly kind: 'heading'; readonly group: LedgerGroup } | { readonly kind: 'row'; readonly row: Row };

const KEYS: Readonly<Record<LedgerGrouping, (row: GroupedFacts) => string>> = {
  plan: ({ planId }) => planId,
  section: ({ planId, sectionTitle }) => `${planId}:${sectionTitle ?? ''}`,
  unit: ({ unitId }) => unitId,
};

/** The `key` of the group that a row belongs to. */
export const ledgerGroupKey = (row: GroupedFacts, grouping: LedgerGrouping): string => KEYS[grouping](row);

/** Lines altogether: every row and every heading. */
export const lineCount = (total: number, groups: readonly LedgerGroup[]): number => total + groups.length;

/** What stands on line `line` (from 0): a heading, or the row of that place (from 0) in the whole list. */
export function lineAt(
  line: number,
  groups: readonly LedgerGroup[],
): { readonly group: LedgerGroup } | { readonly place: number } {
  let first = 0;
  for (const [n, group] of groups.entries()) {
    if (line === first) return { group };
    if (line <= first + group.count) return { place: line - n - 1 };
    first += group.count + 1;
  }
  return { place: line - groups.length };
}

/** All lines of all rows, in order. */
export function ledgerLines<Row>(
  rows: readonly Row[],
  groups: readonly LedgerGroup[],
): readonly LedgerLine<Row>[] {
  const lines = (some: readonly Row[]) => some.map((row): LedgerLine<Row> => ({ kind: 'row', row }));
  if (groups.length === 0) return lines(rows);
  let first = 0;
  return groups.flatMap((group): LedgerLine<Row>[] => {
    const own = rows.slice(first, (first += group.count));
    return [{ kind: 'heading', group }, ...lines(own)];
  });
}
