import { compareCodeUnits } from './compare-code-units.js';
import type { SnapshotIndicator } from './round-snapshot.js';
import type { ScoringMethod } from './scoring-method.js';

/** A node of a round's indicator tree; a parent's points are the sum of its children's. */
export interface IndicatorNode extends SnapshotIndicator {
  /** Among all nodes; siblings stand in this order. */
  readonly sortOrder: number;
}

/** A node that gets points. */
export interface LeafIndicator extends IndicatorNode {
  readonly method: ScoringMethod;
}

const bySortOrder = (a: IndicatorNode, b: IndicatorNode): number =>
  a.sortOrder - b.sortOrder || compareCodeUnits(a.id, b.id);

/** Depth first, siblings by sort order: the order of a scorecard, whatever order the rows arrived in. */
export function inTreeOrder(nodes: readonly IndicatorNode[]): IndicatorNode[] {
  const below = (parentId: string | null): IndicatorNode[] =>
    nodes
      .filter((node) => node.parentId === parentId)
      .sort(bySortOrder)
      .flatMap((node) => [node, ...below(node.id)]);
  return below(null);
}

const isLeaf = (node: IndicatorNode): node is LeafIndicator => node.method !== null;

/** The nodes that get points, in tree order. Assumes a tree that `checkIndicatorTree` found sound. */
export const leavesOf = (nodes: readonly IndicatorNode[]): LeafIndicator[] =>
  inTreeOrder(nodes).filter(isLeaf);
