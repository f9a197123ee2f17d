import { decimalText, sum } from '#shared/kernel/decimal.js';
import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { isPointsText } from '#shared/assessment/points.js';
import type { Part } from '#shared/assessment/rules/rubric-terms.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';

/** An indicator being edited: points are text as typed, siblings stand in list order. */
export interface IndicatorDraft {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  readonly standard: string;
  /** Null for a heading. */
  readonly rule: ScoringRule | null;
  readonly points: string;
  readonly part: Part;
  /** What the page does not edit stays as it came. */
  readonly kept: Pick<IndicatorNode, 'number' | 'appliesTo' | 'assessors' | 'combination'>;
}

export interface IndicatorBranch {
  readonly node: IndicatorDraft;
  /** From 1. */
  readonly level: number;
  /** Without indicators below it: only these are scored. */
  readonly leaf: boolean;
}

const JUDGEMENT: ScoringRule = { kind: 'judgement' };
export const PLAIN: IndicatorDraft['kept'] = {
  number: '',
  appliesTo: null,
  assessors: [],
  combination: 'mean',
};

/** A node as it comes from the server or the template. */
export const toDraft = (node: Omit<IndicatorNode, 'sortOrder'>): IndicatorDraft => ({
  key: node.id,
  parentKey: node.parentId,
  name: node.name,
  standard: node.standard,
  rule: node.rule,
  points: node.maxPoints,
  part: node.part,
  kept: {
    number: node.number,
    appliesTo: node.appliesTo,
    assessors: node.assessors,
    combination: node.combination,
  },
});

const childrenOf = (drafts: readonly IndicatorDraft[], parentKey: string | null): IndicatorDraft[] =>
  drafts.filter((draft) => draft.parentKey === parentKey);

/** Depth first, the order of the page. */
export function branches(
  drafts: readonly IndicatorDraft[],
  parentKey: string | null = null,
  level = 1,
): IndicatorBranch[] {
  return childrenOf(drafts, parentKey).flatMap((node) => {
    const below = branches(drafts, node.key, level + 1);
    return [{ node, level, leaf: below.length === 0 }, ...below];
  });
}

/** Adds below `parentKey`. A heading is not scored itself, so what was a leaf hands its rule on. */
export function addIndicator(
  drafts: readonly IndicatorDraft[],
  parentKey: string | null,
  key: string,
): IndicatorDraft[] {
  const parent = drafts.find((draft) => draft.key === parentKey);
  const added: IndicatorDraft = {
    key,
    parentKey,
    name: '',
    standard: '',
    rule: parent?.rule ?? JUDGEMENT,
    points: '',
    part: parent?.part ?? 'base',
    kept: parent?.kept ?? PLAIN,
  };
  return [...drafts.map((draft) => (draft.key === parentKey ? { ...draft, rule: null } : draft)), added];
}

/** Takes a whole branch away. A heading left without indicators becomes one that is scored by hand. */
export function removeIndicator(drafts: readonly IndicatorDraft[], key: string): IndicatorDraft[] {
  const gone = new Set([key, ...branches(drafts, key).map(({ node }) => node.key)]);
  const kept = drafts.filter((draft) => !gone.has(draft.key));
  return kept.map((draft) =>
    draft.rule === null && childrenOf(kept, draft.key).length === 0 ? { ...draft, rule: JUDGEMENT } : draft,
  );
}

/** Sum of the points of direct children; wrong numbers count as nothing until they are mended. */
export const pointsBelow = (drafts: readonly IndicatorDraft[], parentKey: string | null): string =>
  decimalText(
    sum(
      childrenOf(drafts, parentKey).map(({ points }) => (isPointsText(points.trim()) ? points.trim() : '0')),
    ),
  );

/** A heading's points are the sum of what stands below it: nobody has to add up by hand. */
export function withSums(drafts: readonly IndicatorDraft[]): IndicatorDraft[] {
  const pointsOf = (draft: IndicatorDraft): string => {
    const below = childrenOf(drafts, draft.key);
    if (below.length === 0) return draft.points;
    return pointsBelow(
      drafts.map((other) => (other.parentKey === draft.key ? { ...other, points: pointsOf(other) } : other)),
      draft.key,
    );
  };
  return drafts.map((draft) => ({ ...draft, points: pointsOf(draft) }));
}

/** In the form that the shared rules and the server check. */
export const toNodes = (drafts: readonly IndicatorDraft[]): IndicatorNode[] =>
  branches(drafts).map(({ node }, index) => ({
    id: node.key,
    parentId: node.parentKey,
    name: node.name.trim(),
    standard: node.standard.trim(),
    rule: node.rule,
    maxPoints: node.points.trim(),
    part: node.part,
    ...node.kept,
    sortOrder: index + 1,
  }));
