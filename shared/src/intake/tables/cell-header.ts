import type { LineView } from '../outline/line-view.js';
import { readOrdinal } from '../outline/ordinals.js';
import { columnKind } from './column-kinds.js';

/**
 * End of a table's header whose cells are printed one below the other from line `from` on: at least three, one of
 * them about units. `from` itself where there is none.
 */
export function cellHeaderEnd(lines: readonly LineView[], from: number): number {
  let to = from;
  while (
    to < lines.length &&
    !lines[to]!.row &&
    lines[to]!.plain.length <= 12 &&
    !readOrdinal(lines[to]!.plain) &&
    columnKind(lines[to]!.plain)
  )
    to += 1;
  const kinds = lines.slice(from, to).map((line) => columnKind(line.plain));
  const namesUnits = kinds.some((kind) => kind === 'lead' || kind === 'responsible');
  return kinds.length >= 3 && namesUnits ? to : from;
}
