import { factsAtQuarterEnd, type AcceptedReport } from '#shared/assessment/assignment-facts.js';
import { buildSnapshot } from '#shared/assessment/build-snapshot.js';
import type { RoundRecord } from '#shared/assessment/round-record.js';
import { asCivilDate, civilDateInShanghai } from '#shared/kernel/civil-date.js';
import { corrected, type UpheldAppeal } from '#shared/assessment/appeals/correction.js';
import { calendarOf } from '#shared/assessment/round-calendar.js';
import { periodOf } from '#shared/assessment/round-period.js';
import { recordOf } from '#shared/assessment/verify-snapshot.js';
import { PUBLISHED_YEARS } from '#shared/calendar/published-years.js';
import type { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import { roundResultRows, snapshotHash } from '#db/assessment/frozen-round-rows.js';
import type { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import type { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { DemoSeed } from './demo-seed.js';
import { generateAppeals } from './generate-appeals.js';
import type { PlanRows } from './generate-plans.js';
import type { RoundRows } from './generate-rounds.js';
import type { RegisterIndex } from './register-index.js';

export interface TrackedWork {
  readonly plans: PlanRows;
  readonly assignments: readonly AssignmentRow[];
  readonly reports: readonly ProgressReportRow[];
}

export interface FrozenRows {
  /** The first result, and the one that corrects it. */
  readonly snapshots: RoundSnapshotRow[];
  readonly results: RoundResultRow[];
  readonly appeals: RoundAppealRow[];
}

/** What showing a result stored, through the same functions as in production. Nothing before it is shown. */
export function generateSnapshot(
  seed: DemoSeed,
  register: RegisterIndex,
  rows: RoundRows,
  work: TrackedWork,
): FrozenRows {
  const { round, shownOn } = rows;
  const shownAt = round.announcedAt ?? round.publishedAt;
  if (shownOn === null || shownAt === null) return { snapshots: [], results: [], appeals: [] };
  const by = round.announcedBy ?? round.publishedBy;
  const first = snapshotRow(seed, buildSnapshot(roundRecord(register, rows, work), shownOn), shownAt, by);
  const appeals = generateAppeals(seed, register, rows, first);
  const upheld = appeals.find(({ state }) => state === 'confirmed');
  const second = upheld && correctedRow(seed, first, upheld);
  return {
    snapshots: second ? [first, second] : [first],
    results: roundResultRows(seed.jurisdictionId, (second ?? first).content),
    appeals: appeals.map((one) => (one === upheld && second ? { ...one, snapshotId: second.id } : one)),
  };
}

function correctedRow(seed: DemoSeed, first: RoundSnapshotRow, appeal: RoundAppealRow): RoundSnapshotRow {
  const { confirmedAt, confirmedBy, correction, answer, unitId } = appeal;
  if (!confirmedAt || !correction || !appeal.indicatorId) throw new Error('an appeal without its correction');
  const upheld: UpheldAppeal = {
    id: appeal.id,
    unitId,
    target: { kind: 'indicator', id: appeal.indicatorId },
    answer: answer ?? '',
    correction,
  };
  const link = { snapshotId: first.id, contentHash: first.contentHash, appeal: upheld };
  const record = corrected(recordOf(first.content), upheld);
  const built = buildSnapshot(record, civilDateInShanghai(confirmedAt), { ordinal: 1, link });
  return snapshotRow(seed, built, confirmedAt, confirmedBy);
}

function snapshotRow(
  seed: DemoSeed,
  built: ReturnType<typeof buildSnapshot>,
  at: Date,
  by: string | null,
): RoundSnapshotRow {
  if (!built.ok) throw new Error(`a demo round cannot be published: ${built.error.key}`);
  const { value } = built;
  return {
    ...seed.key(at),
    roundId: value.roundId,
    ordinal: value.ordinal,
    supersedesId: value.supersedes?.snapshotId ?? null,
    content: value,
    contentHash: snapshotHash(value),
    createdAt: at,
    createdBy: by,
  };
}

function roundRecord(register: RegisterIndex, rows: RoundRows, work: TrackedWork): RoundRecord {
  const { round, units, indicators, scores, adjustments } = rows;
  const { categories } = register.rows;
  const participates = new Map(units.map((one) => [one.unitId, one.participates]));
  return {
    roundId: round.id,
    roundName: round.name,
    kind: round.kind,
    calendar: calendarOf(PUBLISHED_YEARS, periodOf(round)),
    year: round.year,
    quarter: round.quarter,
    indicators,
    units: register.rows.units.map(({ id, name, categoryId, sortOrder }) => ({
      unitId: id,
      unitName: name,
      categoryId,
      categoryName: categories.find((category) => category.id === categoryId)?.name ?? '',
      sortOrder,
      participates: participates.get(id) ?? false,
    })),
    rubric: round.rubric,
    entries: scores,
    adjustments: adjustments
      .filter(({ approvedAt }) => approvedAt !== null)
      .map((adjustment) => ({ ...adjustment, approvedByName: register.account('inspector').displayName })),
    vetoes: [],
    assignments: factsOf(rows, work),
  };
}

/** Of the plans that are followed in the round's year. */
function factsOf({ round }: RoundRows, { plans, assignments, reports }: TrackedWork) {
  const followed = new Set(plans.plans.filter(({ year }) => year === round.year).map(({ id }) => id));
  const tasks = new Map(plans.tasks.map((task) => [task.id, task]));
  const tracked = assignments
    .filter(({ planId }) => followed.has(planId))
    .map((assignment) => ({
      assignmentId: assignment.id,
      unitId: assignment.unitId,
      taskCode: tasks.get(assignment.taskId)?.code ?? '',
      taskTitle: tasks.get(assignment.taskId)?.title ?? '',
      startsOn: asCivilDate(assignment.startsOn),
      dueOn: assignment.dueOn === null ? null : asCivilDate(assignment.dueOn),
    }));
  const accepted = reports
    .filter(({ state }) => state === 'accepted')
    .map((report): AcceptedReport => ({ ...report, asOf: asCivilDate(report.asOf) }));
  return factsAtQuarterEnd(tracked, accepted, round);
}
