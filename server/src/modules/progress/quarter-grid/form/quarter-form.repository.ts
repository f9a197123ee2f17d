import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { compareQuarters, type Quarter } from '#shared/kernel/quarter.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import { prefillOf, valuesOf, type GridContent } from '#shared/progress/quarter-grid/grid-values.js';
import type { FormRow } from '#shared/progress/quarter-grid/quarter-form.js';
import { ReportFigureRepository } from '../../figures/report-figure.repository.js';
import { QuarterGridRepository } from '../quarter-grid.repository.js';

interface TaskRecord {
  readonly taskId: string;
  readonly code: string;
  readonly title: string;
  readonly targets: FormRow['targets'];
}

interface ReportRecord extends Quarter, Omit<GridContent, 'figures'> {
  readonly id: string;
  readonly assignmentId: string;
  readonly version: number;
  readonly state: ProgressReportState;
  readonly changedByName: string | null;
  readonly changedAt: Date;
  readonly overruled: boolean;
}

/** A unit's quarter as its form shows it, in four statements for any number of tasks. */
@Injectable()
export class QuarterFormRepository {
  constructor(
    private readonly grid: QuarterGridRepository,
    private readonly figures: ReportFigureRepository,
  ) {}

  async rows(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    { quarter, today }: { quarter: Quarter; today: string },
  ): Promise<FormRow[]> {
    const shares = await this.grid.ofUnit(manager, jurisdictionId, unitId, quarter);
    const tasks = await tasksOf(manager, jurisdictionId, shares);
    const reports = await reportsUntil(manager, jurisdictionId, shares, quarter);
    const figures = await this.figures.ofReports(
      manager,
      jurisdictionId,
      reports.map(({ id }) => id),
    );
    const contentOf = (report: ReportRecord): GridContent => ({
      ...report,
      figures: figures.filter(({ reportId }) => reportId === report.id),
    });
    return shares.map(({ id: assignmentId, taskId, percent }) => {
      const { code, title, targets } = tasks.find((task) => task.taskId === taskId)!;
      // Latest first, of this quarter or of those before it.
      const own = reports.filter((report) => report.assignmentId === assignmentId);
      const current = own.find((report) => !report.overruled && compareQuarters(report, quarter) === 0);
      const previous = own.find((report) => report.overruled || compareQuarters(report, quarter) < 0);
      return {
        assignmentId,
        code,
        title,
        targets,
        version: current?.version ?? 0,
        values: current
          ? valuesOf(contentOf(current), targets)
          : prefillOf(previous && contentOf(previous), percent, targets, { quarter, today }),
        locked: current !== undefined && current.state !== 'draft' && current.state !== 'returned',
        changedByName: current?.changedByName ?? null,
        changedAt: current ? shanghaiMinute(current.changedAt) : '',
      };
    });
  }
}

const SHANGHAI_AHEAD_MS = 8 * 3_600_000;

/** `2026-09-30 17:05`, as the office reads it. */
const shanghaiMinute = (at: Date): string =>
  new Date(at.getTime() + SHANGHAI_AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');

const tasksOf = (
  manager: EntityManager,
  jurisdictionId: string,
  shares: readonly AssignmentRow[],
): Promise<TaskRecord[]> =>
  manager.query(
    `SELECT t.id AS "taskId", t.code, t.title,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'text', x.text, 'unit', x.unit) ORDER BY x.sort_order)
                        FROM task_targets x WHERE x.jurisdiction_id = t.jurisdiction_id AND x.task_id = t.id), '[]') AS targets
       FROM tasks t WHERE t.jurisdiction_id = $1 AND t.id = ANY ($2::uuid[])`,
    [jurisdictionId, shares.map(({ taskId }) => taskId)],
  );

const reportsUntil = (
  manager: EntityManager,
  jurisdictionId: string,
  shares: readonly AssignmentRow[],
  { year, quarter }: Quarter,
): Promise<ReportRecord[]> =>
  manager.query(
    `SELECT r.id, r.assignment_id AS "assignmentId", r.version, r.year, r.quarter, r.state, r.percent, r.narrative,
            r.problems, r.next_step AS "nextStep", r.as_of AS "asOf", author.display_name AS "changedByName",
            r.updated_at AS "changedAt", r.overruled_at IS NOT NULL AS overruled
       FROM progress_reports r
       LEFT JOIN accounts author ON author.jurisdiction_id = r.jurisdiction_id AND author.id = r.updated_by
      WHERE r.jurisdiction_id = $1 AND r.assignment_id = ANY ($2::uuid[]) AND (r.year, r.quarter) <= ($3::int, $4::int)
      ORDER BY r.year DESC, r.quarter DESC, r.created_at DESC`,
    [jurisdictionId, shares.map(({ id }) => id), year, quarter],
  );
