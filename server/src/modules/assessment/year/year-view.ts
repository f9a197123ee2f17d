import type { YearSnapshotRow } from '#db/entities/assessment/year-snapshot.entity.js';
import type { YearSummaryRow } from '#db/entities/assessment/year-summary.entity.js';
import { buildYearSnapshot } from '#shared/assessment/year/roll-up-year.js';
import type { YearRecord, YearSnapshot } from '#shared/assessment/year/year-snapshot.js';
import { yearWorkflow, type YearTransition } from '#shared/assessment/year/year.workflow.js';
import type { Action } from '#shared/access/actions.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { availableActions } from '#shared/kernel/workflow.js';
import type { YearResult } from './year.type.js';

/** The right that each step needs: those of a round. */
export const YEAR_ACTIONS: Readonly<Record<YearTransition, Action>> = {
  'year.plan': 'round.manage',
  'year.propose': 'round.propose',
  'year.send-back': 'round.send-back',
  'year.publish': 'round.publish',
};

/** As it would be if it were published today. */
export function draftView(
  record: YearRecord,
  summary: YearSummaryRow | null,
  today: CivilDate,
  viewer: Actor,
): YearResult {
  const state = summary?.state ?? yearWorkflow.initial;
  const facts = {
    rounds: record.rounds.length,
    proposedByActor: summary?.proposedBy === viewer.accountId,
  };
  const actions = availableActions(yearWorkflow, state, facts).filter(({ key }) =>
    isAllowed(viewer, YEAR_ACTIONS[key], null),
  );
  return {
    ...contentOf(buildYearSnapshot(record, today)),
    version: summary?.version ?? 0,
    state,
    publishedAt: null,
    contentHash: null,
    availableActions: actions,
  };
}

export const publishedView = (
  { content, contentHash, createdAt }: YearSnapshotRow,
  version: number,
): YearResult => ({
  ...contentOf(content),
  version,
  state: 'published',
  publishedAt: createdAt,
  contentHash,
  availableActions: [],
});

const contentOf = ({ year, terms, rounds, units }: YearSnapshot) => ({
  year,
  method: terms.method,
  absence: terms.absence,
  ties: terms.ties,
  rounds: rounds.map((round) => ({ ...round, weight: terms.weights[round.roundId] ?? '1' })),
  units: units.map(({ totals, ...unit }) => ({ ...unit, totals: totals.map(({ total }) => total) })),
});
