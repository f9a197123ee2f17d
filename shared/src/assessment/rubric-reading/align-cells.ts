import { splitUnitNames } from './split-unit-names.js';
import type { ColumnRole } from './column-roles.js';
import { pointsOfCell } from './plain-words.js';

const ORDINAL =
  /^(?:\d{1,4}(?:\.\d{1,3}){0,3}|[(（]?[一二三四五六七八九十百]{1,4}[)）]?|[(（]\d{1,3}[)）]|[①-⑳])[、.．]?$/u;

/** A number or 一、 as rubrics print it in front of an item. */
export const isOrdinal = (text: string): boolean => ORDINAL.test(text.trim());

/** How well a text stands in a column: positive where it belongs. */
function fit(text: string, role: ColumnRole): number {
  if (text === '') return role === 'note' ? 1 : 0;
  const number = pointsOfCell(text) !== null;
  switch (role) {
    case 'points':
      return number ? 6 : -8;
    case 'ordinal':
      return isOrdinal(text) ? 3 : -8;
    case 'level':
      return number ? -6 : text.length > 80 ? 1 : 2;
    case 'standard':
      return number ? -5 : 2 + (text.length > 15 ? 1 : 0) + (/分|扣/.test(text) ? 2 : 0);
    case 'units':
    case 'assessors':
      return splitUnitNames(text) ? 4 : -2;
    case 'method':
    case 'part':
    case 'note':
    case 'ignored':
      return -1;
  }
}

/** What it costs that a row has no cell for a column. Left ones are lost first: merged areas reach down there. */
const LOST: Readonly<Partial<Record<ColumnRole, number>>> = { points: 3, standard: 2 };
const lost = (role: ColumnRole, column: number): number => (LOST[role] ?? 0) + column / 100;

/**
 * The column of each cell of a row that is shorter than its header, because cells merged over rows were lost:
 * cells keep their order, and the arrangement wins in which they fit best. Undefined where there are more cells
 * than columns.
 */
export function alignCells(texts: readonly string[], roles: readonly ColumnRole[]): number[] | undefined {
  if (texts.length > roles.length) return undefined;
  // best[i][j]: of the first i cells in the first j columns.
  const best = Array.from({ length: texts.length + 1 }, () =>
    Array.from({ length: roles.length + 1 }, () => Number.NEGATIVE_INFINITY),
  );
  best[0]![0] = 0;
  for (let i = 0; i <= texts.length; i += 1)
    for (let j = 1; j <= roles.length; j += 1) {
      const skipped = best[i]![j - 1]! - lost(roles[j - 1]!, j);
      const taken =
        i > 0 ? best[i - 1]![j - 1]! + fit(texts[i - 1]!, roles[j - 1]!) : Number.NEGATIVE_INFINITY;
      best[i]![j] = Math.max(skipped, taken);
    }
  const columns: number[] = [];
  let i = texts.length;
  for (let j = roles.length; j > 0 && i > 0; j -= 1) {
    const skipped = best[i]![j - 1]! - lost(roles[j - 1]!, j);
    if (best[i]![j] === skipped) continue;
    columns[i - 1] = j - 1;
    i -= 1;
  }
  return columns;
}
