import { decimal, decimalText, sum } from '../kernel/decimal.js';
import type { Refusal } from '../kernel/refusal.js';
import type { IndicatorTreeRefusal } from './assessment.refusals.js';
import { concerns, leavesFor, leavesOf, type Audience, type IndicatorNode } from './indicator.js';
import { checkRule } from './rules/check-rule.js';
import { isPointsText } from './points.js';

/** 一级、二级、三级指标. @source 锦州市 2020: three-level weights */
export const TREE_DEPTH_LIMIT = 3;

type TreeProblem = Refusal<IndicatorTreeRefusal>;

/** Units for which a tree is checked: their indicators must add up, each unit's for itself. */
export interface CheckedUnit extends Audience {
  readonly unitName: string;
}

/**
 * Everything that is wrong with the tree, each problem naming its indicator, so that the office can repair it in
 * one go; empty when a round may be opened with it. Shape comes first: sums of a broken tree would mislead.
 * @param units of the round; without any, sums are checked only of a tree that is the same for everybody
 */
export function checkIndicatorTree(
  nodes: readonly IndicatorNode[],
  fullPoints: string,
  units: readonly CheckedUnit[] = [],
): TreeProblem[] {
  if (nodes.length === 0) return [{ key: 'assessment.tree-empty' }];
  const shape = [...checkShape(nodes), ...nodes.flatMap((node) => checkNode(node, nodes))];
  if (shape.length > 0) return shape;
  if (units.length > 0) return checkByUnit(nodes, fullPoints, units);
  return nodes.every(({ appliesTo }) => appliesTo === null) ? checkSums(nodes, fullPoints) : [];
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
  const parent = nodes.find((other) => other.id === node.parentId);
  const twin = nodes.find(
    (other) => other.parentId === node.parentId && other.name.trim() === name && other.number === node.number,
  );
  const problems: (IndicatorTreeRefusal | false)[] = [
    name === '' && 'assessment.indicator-name-missing',
    name !== '' && twin !== node && 'assessment.indicator-name-duplicate',
    leaf && node.rule === null && 'assessment.leaf-without-rule',
    !leaf && node.rule !== null && 'assessment.heading-with-rule',
    !leaf && node.appliesTo !== null && 'assessment.audience-on-heading',
    leaf && node.standard.trim() === '' && 'assessment.indicator-standard-missing',
    !(isPointsText(node.maxPoints) && decimal(node.maxPoints).gt(0)) && 'assessment.indicator-points-invalid',
    parent !== undefined && parent.part !== node.part && 'assessment.indicator-part-differs',
    node.rule !== null && isPointsText(node.maxPoints) && (checkRule(node.rule, node.maxPoints) ?? false),
  ];
  return problems.filter((key) => key !== false).map((key) => ({ key, values }));
}

function checkSums(nodes: readonly IndicatorNode[], fullPoints: string): TreeProblem[] {
  const problems = nodes.filter(({ rule }) => rule === null).flatMap((node) => checkHeading(node, nodes));
  const total = pointsOf(nodes.filter(({ parentId, part }) => parentId === null && part === 'base'));
  if (total.eq(fullPoints)) return problems;
  const values = { full: fullPoints, sum: decimalText(total) };
  return [...problems, { key: 'assessment.points-total-differs', values }];
}

const pointsOf = (nodes: readonly IndicatorNode[]) => sum(nodes.map(({ maxPoints }) => maxPoints));

/** Bonuses and deductions may offer more ways than the heading's points: the heading is then their cap. */
function checkHeading(node: IndicatorNode, nodes: readonly IndicatorNode[]): TreeProblem[] {
  const below = pointsOf(nodes.filter(({ parentId }) => parentId === node.id));
  if (node.part !== 'base' || below.eq(node.maxPoints)) return [];
  const values = { name: node.name, stated: decimalText(node.maxPoints), sum: decimalText(below) };
  return [{ key: 'assessment.heading-points-differ', values }];
}

/** What differs by unit is checked for each: a unit whose part adds to 50 of 60 could never reach the full points. */
function checkByUnit(
  nodes: readonly IndicatorNode[],
  fullPoints: string,
  units: readonly CheckedUnit[],
): TreeProblem[] {
  const idle = leavesOf(nodes).filter((leaf) => !units.some((unit) => concerns(leaf, unit)));
  const forNobody = idle.map(({ name }): TreeProblem => ({
    key: 'assessment.indicator-for-nobody',
    values: { name },
  }));
  const short = units.flatMap((unit): TreeProblem[] => {
    const own = pointsOf(leavesFor(nodes, unit).filter(({ part }) => part === 'base'));
    if (own.eq(fullPoints)) return [];
    const values = { unit: unit.unitName, sum: decimalText(own), full: fullPoints };
    return [{ key: 'assessment.unit-points-differ', values }];
  });
  return [...forNobody, ...short];
}
