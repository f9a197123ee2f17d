import { decimal, decimalText, sum } from '../kernel/decimal.js';
import type { Refusal } from '../kernel/refusal.js';
import type { IndicatorTreeRefusal } from './assessment.refusals.js';
import type { IndicatorNode } from './indicator.js';
import { isPointsText } from './points.js';

/** Points of a whole tree. @source trust.md: weights sum to 100 or nothing is published */
export const FULL_POINTS = 100;

/** 一级、二级、三级指标. @source 锦州市 2020: three-level weights */
export const TREE_DEPTH_LIMIT = 3;

type TreeProblem = Refusal<IndicatorTreeRefusal>;

/**
 * Everything that is wrong with the tree, each problem naming its indicator, so that the office can repair it in
 * one go; empty when a round may be opened with it. Shape comes first: sums of a broken tree would mislead.
 */
export function checkIndicatorTree(nodes: readonly IndicatorNode[]): TreeProblem[] {
  if (nodes.length === 0) return [{ key: 'assessment.tree-empty' }];
  const shape = [...checkShape(nodes), ...nodes.flatMap((node) => checkNode(node, nodes))];
  return shape.length > 0 ? shape : checkSums(nodes);
}

function checkShape(nodes: readonly IndicatorNode[]): TreeProblem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((node): TreeProblem[] => {
    const values = { name: node.name };
    if (byId.get(node.id) !== node) return [{ key: 'assessment.indicator-id-duplicate', values }];
    if (node.parentId !== null && !byId.has(node.parentId))
      return [{ key: 'assessment.indicator-parent-unknown', values }];
    const depth = depthOf(node, byId);
    if (depth === undefined) return [{ key: 'assessment.indicator-cycle', values }];
    if (depth > TREE_DEPTH_LIMIT)
      return [{ key: 'assessment.tree-too-deep', values: { ...values, limit: TREE_DEPTH_LIMIT } }];
    return [];
  });
}

/** 1 for a root; undefined when the way up never ends. */
function depthOf(node: IndicatorNode, byId: ReadonlyMap<string, IndicatorNode>): number | undefined {
  let depth = 1;
  for (let at = node; at.parentId !== null; depth += 1) {
    const parent = byId.get(at.parentId);
    if (!parent) return depth;
    if (depth > byId.size) return undefined;
    at = parent;
  }
  return depth;
}

function checkNode(node: IndicatorNode, nodes: readonly IndicatorNode[]): TreeProblem[] {
  const values = { name: node.name };
  const leaf = !nodes.some((other) => other.parentId === node.id);
  const name = node.name.trim();
  const twin = nodes.find((other) => other.parentId === node.parentId && other.name.trim() === name);
  const problems: (IndicatorTreeRefusal | false)[] = [
    name === '' && 'assessment.indicator-name-missing',
    name !== '' && twin !== node && 'assessment.indicator-name-duplicate',
    leaf && node.method === null && 'assessment.leaf-without-method',
    !leaf && node.method !== null && 'assessment.heading-with-method',
    leaf && node.standard.trim() === '' && 'assessment.indicator-standard-missing',
    !(isPointsText(node.maxPoints) && decimal(node.maxPoints).gt(0)) && 'assessment.indicator-points-invalid',
  ];
  return problems.filter((key) => key !== false).map((key) => ({ key, values }));
}

function checkSums(nodes: readonly IndicatorNode[]): TreeProblem[] {
  const pointsBelow = (parentId: string | null) =>
    sum(nodes.filter((node) => node.parentId === parentId).map((node) => node.maxPoints));
  const headings = nodes.filter((node) => node.method === null);
  const problems = headings.flatMap((node): TreeProblem[] => {
    const below = pointsBelow(node.id);
    if (below.eq(node.maxPoints)) return [];
    const values = { name: node.name, stated: decimalText(node.maxPoints), sum: decimalText(below) };
    return [{ key: 'assessment.heading-points-differ', values }];
  });
  const total = pointsBelow(null);
  if (total.eq(FULL_POINTS)) return problems;
  const values = { full: FULL_POINTS, sum: decimalText(total) };
  return [...problems, { key: 'assessment.points-total-differs', values }];
}
