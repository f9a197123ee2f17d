import { decimalText, sum } from '#shared/kernel/decimal.js';
import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { isPointsText } from '#shared/assessment/points.js';
import type { Part } from '#shared/assessment/rules/rubric-terms.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';

/** An indicator being edited: points are text as typed, siblings stand in list order. */
export interface IndicatorDraft extends Pick<
  IndicatorNode,
  'number' | 'appliesTo' | 'assessors' | 'combination'
> {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  readonly standard: string;
  /** Null for a heading. */
  readonly rule: ScoringRule | null;
  readonly points: string;
  readonly part: Part;
}

export interface IndicatorBranch {
  readonly node: IndicatorDraft;
  /** From 1. */
  readonly level: number;
  /** Without indicators below it: only these are scored. */
  readonly leaf: boolean;
}

const JUDGEMENT: ScoringRule = { kind: 'judgement' };
/** For everybody, by whoever scores the round. */
const PLAIN = { number: '', appliesTo: null, assessors: [], combination: 'mean' } as const;

/** A node as it comes from the server or the template. */
export const toDraft = (node: Omit<IndicatorNode, 'sortOrder'>): IndicatorDraft => ({
  key: node.id,
  parentKey: node.parentId,
  name: node.name,
  standard: node.standard,
  rule: node.rule,
  points: node.maxPoints,
  part: node.part,
  number: node.number,
  appliesTo: node.appliesTo,
  assessors: node.assessors,
  combination: node.combination,
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

/** Adds below `parentKey`. A heading is not scored itself, so what was a leaf hands on its rule and whom it is for. */
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
    ...PLAIN,
    ...(parent && {
      appliesTo: parent.appliesTo,
      assessors: parent.assessors,
      combination: parent.combination,
    }),
  };
  const heading = { rule: null, appliesTo: null, assessors: [], combination: 'mean' } as const;
  return [...drafts.map((draft) => (draft.key === parentKey ? { ...draft, ...heading } : draft)), added];
}

/** Takes a whole branch away. A heading left without indicators becomes one that is scored by hand. */
export function removeIndicator(drafts: readonly IndicatorDraft[], key: string): IndicatorDraft[] {
  const gone = new Set([key, ...branches(drafts, key).map(({ node }) => node.key)]);
  const kept = drafts.filter((draft) => !gone.has(draft.key));
  return kept.map((draft) =>
    draft.rule === null && childrenOf(kept, draft.key).length === 0 ? { ...draft, rule: JUDGEMENT } : draft,
  );
}

const pointsIn = (text: string): string => (isPointsText(text.trim()) ? text.trim() : '0');

/**
 * What a unit can get of all leaves below `parentKey`; of leaves for single units or categories, the most that any of
 * them can get. Wrong numbers count as nothing until they are mended.
 */
export function pointsBelow(drafts: readonly IndicatorDraft[], parentKey: string | null): string {
  const leaves = branches(drafts, parentKey).flatMap(({ node, leaf }) => (leaf ? [node] : []));
  const named = new Set(
    leaves.flatMap(({ appliesTo }) => [...(appliesTo?.categoryIds ?? []), ...(appliesTo?.unitIds ?? [])]),
  );
  const sums = [...(named.size > 0 ? named : [''])].map((id) =>
    sum(leaves.filter(({ appliesTo }) => isFor(appliesTo, id)).map(({ points }) => pointsIn(points))),
  );
  return decimalText(sums.reduce((most, one) => (one.gt(most) ? one : most)));
}

const isFor = (audience: IndicatorDraft['appliesTo'], id: string): boolean =>
  audience === null || audience.categoryIds.includes(id) || audience.unitIds.includes(id);

/** A heading's points are what stands below it: nobody has to add up by hand. */
export const withSums = (drafts: readonly IndicatorDraft[]): IndicatorDraft[] =>
  drafts.map((draft) =>
    childrenOf(drafts, draft.key).length === 0 ? draft : { ...draft, points: pointsBelow(drafts, draft.key) },
  );

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
    number: node.number.trim(),
    appliesTo: node.appliesTo,
    assessors: node.assessors,
    combination: node.combination,
    sortOrder: index + 1,
  }));
