import { compareCodeUnits } from './compare-code-units.js';
import type { SnapshotIndicator } from './snapshot-indicator.js';
import type { ScoringRule } from './rules/scoring-rule.js';

/** A node of a round's indicator tree; a parent's points are the sum of its children's. */
export interface IndicatorNode extends SnapshotIndicator {
  /** Among all nodes; siblings stand in this order. */
  readonly sortOrder: number;
}

/** A node that gets points. */
export interface LeafIndicator extends IndicatorNode {
  readonly rule: ScoringRule;
}

/** Of a unit, what decides which indicators concern it. */
export interface Audience {
  readonly unitId: string;
  readonly categoryId: string;
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

const isLeaf = (node: IndicatorNode): node is LeafIndicator => node.rule !== null;

/** The nodes that get points, in tree order. Assumes a tree that `checkIndicatorTree` found sound. */
export const leavesOf = (nodes: readonly IndicatorNode[]): LeafIndicator[] =>
  inTreeOrder(nodes).filter(isLeaf);

/** Is the unit scored by this node? Units by name come beside whole categories; naming neither means everybody. */
export const concerns = ({ appliesTo }: SnapshotIndicator, { unitId, categoryId }: Audience): boolean =>
  appliesTo === null || appliesTo.unitIds.includes(unitId) || appliesTo.categoryIds.includes(categoryId);

/** The leaves by which one unit is scored, in tree order. Only leaves say whom they are for. */
export const leavesFor = (nodes: readonly IndicatorNode[], unit: Audience): LeafIndicator[] =>
  leavesOf(nodes).filter((leaf) => concerns(leaf, unit));
