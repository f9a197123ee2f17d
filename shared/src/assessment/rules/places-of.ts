import { decimal } from '../../kernel/decimal.js';
import { groupBy } from '../group-by.js';
import type { Direction } from './scoring-rule.js';

/** Ties share the better place; what follows them is 1, 2, 2, 4 (`competition`) or 1, 2, 2, 3 (`dense`). */
export const TIE_STYLES = ['competition', 'dense'] as const;
export type TieStyle = (typeof TIE_STYLES)[number];

export interface Placed {
  readonly categoryId: string;
  /** Exact decimal text; null has no place. */
  readonly value: string | null;
}

/** Places from 1 inside each category, best first. Order and length of the input are kept; it does not matter. */
export function placesOf(
  entries: readonly Placed[],
  direction: Direction = 'at_least',
  ties: TieStyle = 'competition',
): (number | null)[] {
  const better = direction === 'at_least' ? -1 : 1;
  const places = new Map<Placed, number>();
  for (const category of groupBy(entries, ({ categoryId }) => categoryId).values()) {
    const valued = category.flatMap((entry) =>
      entry.value === null ? [] : [{ entry, value: decimal(entry.value) }],
    );
    valued.sort((a, b) => better * a.value.cmp(b.value));
    let place = 0;
    valued.forEach(({ entry, value }, index) => {
      const above = valued[index - 1];
      if (!above?.value.eq(value)) place = ties === 'dense' ? place + 1 : index + 1;
      places.set(entry, place);
    });
  }
  return entries.map((entry) => places.get(entry) ?? null);
}
