import type { IndicatorNode } from '../indicator.js';
import type { ReadIndicator } from './rubric-reading.js';

/** A line of a rubric for checks that look at words only. */
export interface PlainIndicator {
  readonly number: string;
  readonly name: string;
  readonly standard: string;
  readonly points: string;
}

/** In tree order, headings included. */
export const plainIndicators = (
  nodes: readonly Pick<IndicatorNode, 'number' | 'name' | 'standard' | 'maxPoints'>[],
): PlainIndicator[] =>
  nodes.map(({ number, name, standard, maxPoints }) => ({ number, name, standard, points: maxPoints }));

/**
 * The tree of a reading over the units of a register. `unitIdOf`: the unit that a printed name stands for, `null`
 * where the office leaves it out: what was for such units alone is left out with them, and headings that this empties.
 */
export function nodesOfReading(
  indicators: readonly ReadIndicator[],
  unitIdOf: (printedName: string) => string | null,
): IndicatorNode[] {
  const leaves = new Set(indicators.filter(({ rule }) => rule !== null).map(({ id }) => id));
  const kept = indicators.flatMap(
    ({
      unitNames,
      assessorNames: _printed,
      places: _places,
      ...node
    }): Omit<IndicatorNode, 'sortOrder'>[] => {
      const unitIds = unitNames.flatMap((name) => unitIdOf(name) ?? []);
      if (unitNames.length > 0 && unitIds.length === 0) return [];
      const appliesTo = unitNames.length > 0 ? { categoryIds: [], unitIds } : null;
      return [{ ...node, appliesTo, assessors: [], combination: 'mean' }];
    },
  );
  return withoutEmpty(kept, leaves).map((node, index) => ({ ...node, sortOrder: index + 1 }));
}

function withoutEmpty<Node extends { id: string; parentId: string | null }>(
  nodes: Node[],
  leaves: ReadonlySet<string>,
): Node[] {
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const left = nodes.filter(({ id }) => leaves.has(id) || parents.has(id));
  return left.length === nodes.length ? left : withoutEmpty(left, leaves);
}
