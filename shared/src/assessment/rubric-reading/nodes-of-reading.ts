import type { IndicatorNode } from '../indicator.js';
import type { ReadIndicator } from './rubric-reading.js';

/** Units and categories that a printed name stands for. */
export interface NamedAudience {
  readonly unitIds: readonly string[];
  readonly categoryIds: readonly string[];
}

/**
 * The tree of a reading over a register. `audienceOf`: whom a printed name stands for, `null` where the office leaves
 * it out: what was for such units alone is left out with them, and headings that this empties.
 */
export function nodesOfReading(
  indicators: readonly ReadIndicator[],
  audienceOf: (printedName: string) => NamedAudience | null,
): IndicatorNode[] {
  const leaves = new Set(indicators.filter(({ rule }) => rule !== null).map(({ id }) => id));
  const kept = indicators.flatMap(
    ({ unitNames, assessorNames, places: _places, ...node }): Omit<IndicatorNode, 'sortOrder'>[] => {
      const found = unitNames.flatMap((name) => audienceOf(name) ?? []);
      if (unitNames.length > 0 && found.length === 0) return [];
      const appliesTo = {
        categoryIds: [...new Set(found.flatMap(({ categoryIds }) => categoryIds))],
        unitIds: [...new Set(found.flatMap(({ unitIds }) => unitIds))],
      };
      const whom = unitNames.length > 0 ? appliesTo : null;
      const standard = withAssessors(node.standard, assessorNames);
      return [{ ...node, standard, appliesTo: whom, assessors: [], combination: 'mean' }];
    },
  );
  return withoutEmpty(kept, leaves).map((node, index) => ({ ...node, sortOrder: index + 1 }));
}

const STANDARD_LIMIT = 1000;

/** Which department scores stays readable until the office names its people; the words are the document's own. */
function withAssessors(standard: string, names: readonly string[]): string {
  if (names.length === 0) return standard;
  const note = `（负责考核部门：${names.join('、')}）`;
  return standard.length + note.length > STANDARD_LIMIT ? standard : standard + note;
}

function withoutEmpty<Node extends { id: string; parentId: string | null }>(
  nodes: Node[],
  leaves: ReadonlySet<string>,
): Node[] {
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const left = nodes.filter(({ id }) => leaves.has(id) || parents.has(id));
  return left.length === nodes.length ? left : withoutEmpty(left, leaves);
}
