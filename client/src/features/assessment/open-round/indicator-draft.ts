import { decimalText, sum } from '#shared/kernel/decimal.js';
import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { isPointsText } from '#shared/assessment/points.js';
import type { ScoringMethod } from '#shared/assessment/scoring-method.js';

/** An indicator being edited: points are text as typed, siblings stand in list order. */
export interface IndicatorDraft {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  readonly standard: string;
  readonly method: ScoringMethod | null;
  readonly points: string;
}

export interface IndicatorBranch {
  readonly node: IndicatorDraft;
  /** From 1. */
  readonly level: number;
  /** Without indicators below it: only these are scored. */
  readonly leaf: boolean;
}

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

/** Adds below `parentKey`. A heading is not scored itself, so what was a leaf hands its method on. */
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
    method: parent?.method ?? 'manual',
    points: '',
  };
  return [...drafts.map((draft) => (draft.key === parentKey ? { ...draft, method: null } : draft)), added];
}

/** Takes a whole branch away. A heading left without indicators becomes one that is scored by hand. */
export function removeIndicator(drafts: readonly IndicatorDraft[], key: string): IndicatorDraft[] {
  const gone = new Set([key, ...branches(drafts, key).map(({ node }) => node.key)]);
  const kept = drafts.filter((draft) => !gone.has(draft.key));
  return kept.map((draft) =>
    draft.method === null && childrenOf(kept, draft.key).length === 0
      ? { ...draft, method: 'manual' }
      : draft,
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
    method: node.method,
    maxPoints: node.points.trim(),
    sortOrder: index + 1,
  }));
