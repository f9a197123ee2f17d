import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  factsAtQuarterEnd,
  type AcceptedReport,
  type AssignmentCheck,
  type AssignmentFacts,
  type TrackedAssignment,
} from '#shared/assessment/assignment-facts.js';
import type { Quarter } from '#shared/kernel/quarter.js';

interface FactRow extends TrackedAssignment {
  readonly reports: readonly (Omit<AcceptedReport, 'assignmentId' | 'submittedAt'> & {
    submittedAt: string | null;
  })[];
  readonly checks: readonly (Omit<AssignmentCheck, 'assignmentId' | 'decidedAt'> & { decidedAt: string })[];
}

/**
 * One statement for assignments, reports and checks of all units: a report that is accepted meanwhile is in all facts or in
 * none. Percentages leave JSON as text, so that no floating point touches them.
 */
const FACTS_SQL = `
  SELECT a.id AS "assignmentId", a.unit_id AS "unitId", t.code AS "taskCode", t.title AS "taskTitle",
         a.starts_on AS "startsOn", a.due_on AS "dueOn", known.reports,
         checked.checks
    FROM plans p
    JOIN assignments a ON a.jurisdiction_id = p.jurisdiction_id AND a.plan_id = p.id
    JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object(
               'year', r.year, 'quarter', r.quarter, 'percent', r.percent::text, 'asOf', r.as_of,
               'submittedAt', r.submitted_at)), '[]') AS reports
        FROM progress_reports r
       WHERE r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id AND r.state = 'accepted'
         AND (r.year, r.quarter) <= ($2, $3)) known
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object(
               'on', c.effective_on, 'decidedAt', c.decided_at, 'percent', c.found_percent::text,
               'completedOn', c.found_completed_on)), '[]') AS checks
        FROM assignment_changes c
       WHERE c.jurisdiction_id = a.jurisdiction_id AND c.assignment_id = a.id AND c.state = 'granted'
         AND c.found_percent IS NOT NULL) checked
   WHERE p.jurisdiction_id = $1 AND p.state = 'issued' AND p.year = $2 AND a.withdrawn_at IS NULL
     AND ($4::uuid IS NULL OR a.unit_id = $4)`;

/** What the automatic indicators of a round are computed from. */
@Injectable()
export class TrackedFactsRepository {
  /** @param unitId null for all units */
  async atQuarterEnd(
    manager: EntityManager,
    jurisdictionId: string,
    quarter: Quarter,
    unitId: string | null,
  ): Promise<AssignmentFacts[]> {
    const parameters = [jurisdictionId, quarter.year, quarter.quarter, unitId];
    const rows = await manager.query<FactRow[]>(FACTS_SQL, parameters);
    const reports = rows.flatMap(({ assignmentId, reports: known }) =>
      known.map((report) => ({
        ...report,
        assignmentId,
        submittedAt: report.submittedAt === null ? null : new Date(report.submittedAt),
      })),
    );
    const checks = rows.flatMap(({ assignmentId, checks: known }) =>
      known.map((check) => ({ ...check, assignmentId, decidedAt: new Date(check.decidedAt) })),
    );
    return factsAtQuarterEnd(
      rows.map(({ reports: _reports, checks: _checks, ...assignment }) => assignment),
      reports,
      quarter,
      checks,
    );
  }
}
