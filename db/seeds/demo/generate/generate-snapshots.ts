import { factsAtQuarterEnd, type AcceptedReport } from '#shared/assessment/assignment-facts.js';
import { buildSnapshot } from '#shared/assessment/build-snapshot.js';
import type { RoundRecord } from '#shared/assessment/round-record.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { roundResultRows, snapshotHash } from '#db/assessment/frozen-round-rows.js';
import type { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import type { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { DemoSeed } from './demo-seed.js';
import type { PlanRows } from './generate-plans.js';
import type { RoundRows } from './generate-rounds.js';
import type { RegisterIndex } from './register-index.js';

export interface TrackedWork {
  readonly plans: PlanRows;
  readonly assignments: readonly AssignmentRow[];
  readonly reports: readonly ProgressReportRow[];
}

/** What publishing a round stored, through the same functions as in production. Nothing for a round in scoring. */
export function generateSnapshot(
  seed: DemoSeed,
  register: RegisterIndex,
  rows: RoundRows,
  work: TrackedWork,
): { snapshots: RoundSnapshotRow[]; results: RoundResultRow[] } {
  const { round, publishedOn } = rows;
  if (publishedOn === null || round.publishedAt === null) return { snapshots: [], results: [] };
  const built = buildSnapshot(roundRecord(register, rows, work), publishedOn);
  if (!built.ok) throw new Error(`the demo round ${round.name} cannot be published: ${built.error.key}`);
  const snapshot: RoundSnapshotRow = {
    ...seed.key(round.publishedAt),
    roundId: round.id,
    content: built.value,
    contentHash: snapshotHash(built.value),
    createdAt: round.publishedAt,
    createdBy: round.publishedBy,
  };
  return { snapshots: [snapshot], results: roundResultRows(seed.jurisdictionId, built.value) };
}

function roundRecord(register: RegisterIndex, rows: RoundRows, work: TrackedWork): RoundRecord {
  const { round, units, indicators, scores, adjustments } = rows;
  const { categories } = register.rows;
  const participates = new Map(units.map((one) => [one.unitId, one.participates]));
  return {
    roundId: round.id,
    roundName: round.name,
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
