import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { RoundStageRow } from '#db/entities/assessment/round-stage.entity.js';
import { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { CalendarYearRow } from '#db/entities/calendar/calendar-year.entity.js';
import { DeadlineInstanceRow } from '#db/entities/plans/deadline-instance.entity.js';
import { InstanceMarkRow } from '#db/entities/plans/instance-mark.entity.js';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import { UnitAliasRow } from '#db/entities/organisation/unit-alias.entity.js';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { UnitGroupMemberRow } from '#db/entities/organisation/unit-group-member.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { CountyRows } from './generate/generate-county.js';

type Table = readonly [entity: EntityTarget<ObjectLiteral>, rows: readonly object[]];

/** In the order in which rows refer to each other. */
function tablesOf({ register, plans, rounds, ...county }: CountyRows): Table[] {
  return [
    [UnitCategoryRow, register.categories],
    [UnitRow, register.units],
    [UnitGroupRow, register.groups],
    [UnitGroupMemberRow, register.members],
    [UnitAliasRow, register.aliases],
    [AccountRow, register.accounts],
    [PlanRow, plans.plans],
    [PlanSectionRow, plans.sections],
    [TaskRow, plans.tasks],
    [TaskUnitRow, plans.taskUnits],
    [TaskDeadlineRow, plans.deadlines],
    [TaskTargetRow, plans.targets],
    [BreakdownDraftRow, [county.draft]],
    [AssignmentRow, county.assignments.map((assignment) => ({ ...assignment, latestReportId: null }))],
    [ProgressReportRow, county.reports],
    [CalendarYearRow, county.calendar],
    [DeadlineInstanceRow, county.instances],
    [InstanceMarkRow, county.marks],
    [AssessmentRoundRow, rounds.map(({ round }) => round)],
    [RoundStageRow, rounds.flatMap(({ stages }) => stages)],
    [RoundUnitRow, rounds.flatMap(({ units }) => units)],
    [IndicatorRow, rounds.flatMap(({ indicators }) => indicators)],
    [IndicatorScoreRow, rounds.flatMap(({ scores }) => scores)],
    [ScoreAdjustmentRow, rounds.flatMap(({ adjustments }) => adjustments)],
    [SelfScoreRow, rounds.flatMap(({ selfScores }) => selfScores)],
    [RoundSnapshotRow, county.snapshots.filter(({ ordinal }) => ordinal === 1)],
    [RoundSnapshotRow, county.snapshots.filter(({ ordinal }) => ordinal > 1)],
    [RoundResultRow, county.results],
    [RoundAppealRow, county.appeals],
    [AuditEntryRow, county.audit],
  ];
}

/** PostgreSQL takes at most 65,535 parameters a statement; the widest row has some twenty. */
const ROWS_PER_STATEMENT = 1000;

export async function insertCounty(manager: EntityManager, county: CountyRows): Promise<void> {
  for (const [entity, rows] of tablesOf(county)) {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      const values = rows.slice(start, start + ROWS_PER_STATEMENT);
      await manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
    }
  }
  await linkLatestReports(manager, county.assignments);
  // A database that was filled a moment ago does not know it yet: its first plans would be those of empty tables.
  await manager.query('ANALYZE');
  // The rows arrive with their past; the trigger has seen only their last state.
  await manager.query('SELECT retell_assignment_versions($1)', [
    county.assignments[0]?.jurisdictionId ?? null,
  ]);
}

/** Assignments and reports refer to each other, so the second reference is set when both are there. */
async function linkLatestReports(
  manager: EntityManager,
  assignments: readonly AssignmentRow[],
): Promise<void> {
  const linked = assignments.filter(({ latestReportId }) => latestReportId !== null);
  await manager.query(
    `UPDATE assignments SET latest_report_id = latest.report_id
       FROM unnest($2::uuid[], $3::uuid[]) AS latest (assignment_id, report_id)
      WHERE jurisdiction_id = $1 AND id = latest.assignment_id`,
    [
      linked[0]?.jurisdictionId ?? null,
      linked.map(({ id }) => id),
      linked.map(({ latestReportId }) => latestReportId),
    ],
  );
}
