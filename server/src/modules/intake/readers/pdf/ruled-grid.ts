import type { PdfRule } from './page-rules.js';

/** Rules that belong together stand this close, in points. */
const NEAR = 3;
/** More are no table of an office. */
const MOST_LINES = 1200;

/** A grid of ruled cells. `xs` rise from left to right, `ys` fall from the top of the page. */
export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For the field in a row and a column the first field, row and column, of the cell that it belongs to. */
  readonly origin: (row: number, column: number) => readonly [row: number, column: number];
  /** Whether a vertical rule stands at `xs[column]` at height `y`. */
  readonly isRuledAt: (column: number, y: number) => boolean;
}

/** Rules on one line whose pieces touch, as one. */
function joined(rules: readonly PdfRule[]): PdfRule[] {
  const found: PdfRule[] = [];
  const lines: PdfRule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line && rule.at - line.at(-1)!.at <= NEAR / 2) line.push(rule);
    else lines.push([rule]);
  }
  for (const line of lines) {
    let open: PdfRule | undefined;
    for (const rule of line.sort((a, b) => a.from - b.from)) {
      if (open && rule.from - open.to <= NEAR) open = { ...open, to: Math.max(open.to, rule.to) };
      else {
        if (open) found.push(open);
        open = rule;
      }
    }
    if (open) found.push(open);
  }
  return found;
}

const meets = (across: PdfRule, down: PdfRule): boolean =>
  across.from - NEAR <= down.at &&
  down.at <= across.to + NEAR &&
  down.from - NEAR <= across.at &&
  across.at <= down.to + NEAR;

/** Rules that hang together, each group one table. */
function groupsOf(across: readonly PdfRule[], down: readonly PdfRule[]): PdfRule[][] {
  const left = new Set<PdfRule>([...across, ...down]);
  const groups: PdfRule[][] = [];
  for (const first of across) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      const others = rule.isHorizontal ? down : across;
      for (const other of others)
        if (left.has(other) && (rule.isHorizontal ? meets(rule, other) : meets(other, rule))) {
          left.delete(other);
          group.push(other);
        }
    }
    groups.push(group);
  }
  return groups;
}

const places = (rules: readonly PdfRule[]): number[] => {
  const sorted = rules.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - sorted[i - 1]! > NEAR);
};

function gridOf(group: readonly PdfRule[]): RuledGrid | undefined {
  const across = group.filter((rule) => rule.isHorizontal);
  const down = group.filter((rule) => !rule.isHorizontal);
  const xs = places(down);
  const ys = places(across).reverse();
  if (xs.length < 3 || ys.length < 3) return undefined;
  const covers = (rules: readonly PdfRule[], at: number, point: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= point && point <= rule.to);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const origins: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row++) {
    const y = (ys[row]! + ys[row + 1]!) / 2;
    for (let column = 0; column < columns; column++) {
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const isOpenLeft = column > 0 && !covers(down, xs[column]!, y);
      const isOpenAbove = row > 0 && !covers(across, ys[row]!, x);
      const own = [row, column] as const;
      const before = isOpenLeft ? origins[row * columns + column - 1]! : own;
      const above = isOpenAbove ? origins[(row - 1) * columns + column]! : own;
      origins.push([Math.min(before[0], above[0]), Math.min(before[1], above[1])]);
    }
  }
  return {
    xs,
    ys,
    origin: (row, column) => origins[row * columns + column]!,
    isRuledAt: (column, y) => covers(down, xs[column]!, y),
  };
}

/** The ruled tables of a page, from the top: two columns and two rows at least. */
export function ruledGrids(rules: readonly PdfRule[]): RuledGrid[] {
  const across = joined(rules.filter((rule) => rule.isHorizontal));
  const down = joined(rules.filter((rule) => !rule.isHorizontal));
  if (across.length > MOST_LINES || down.length > MOST_LINES) return [];
  return groupsOf(across, down)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => b.ys[0]! - a.ys[0]!);
}
