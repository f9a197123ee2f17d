import type { DifferenceSide, RevisionComparisonQuery } from '../../../generated/graphql.js';

export type Comparison = RevisionComparisonQuery['revisionComparison'];
export type Difference = Comparison['differences'][number];
export type Choices = Readonly<Record<string, DifferenceSide>>;

/** What is proposed; conflicts stay open for the office. */
export const proposedChoices = (differences: readonly Difference[]): Choices =>
  Object.fromEntries(differences.flatMap(({ id, proposed }) => (proposed ? [[id, proposed]] : [])));

export const allChoices = (differences: readonly Difference[], side: DifferenceSide): Choices =>
  Object.fromEntries(differences.map(({ id }) => [id, side]));

export const undecided = (differences: readonly Difference[], choices: Choices): Difference[] =>
  differences.filter(({ id }) => choices[id] === undefined);

export interface DifferenceGroup {
  readonly key: string;
  /** Null for what concerns the document itself. */
  readonly taskName: string | null;
  readonly taskCode: string | null;
  readonly reportCount: number;
  readonly differences: readonly Difference[];
}

/** Neighbouring differences of one task together, in the order of the plan. */
export function groupsOf(differences: readonly Difference[]): DifferenceGroup[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = keyOf(difference);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups].map(([key, own]) => ({
    key,
    taskName: own[0]!.taskName ?? null,
    taskCode: own[0]!.taskCode ?? null,
    reportCount: own[0]!.reportCount,
    differences: own,
  }));
}

const keyOf = ({ id, taskCode, taskName }: Difference): string =>
  taskName === null || taskName === undefined ? 'document' : (taskCode ?? id);
