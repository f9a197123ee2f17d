import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import type { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';

export type FigureToStore = Omit<ProgressReportFigureRow, 'jurisdictionId' | 'id' | 'reportId' | 'sortOrder'>;

const COLUMNS = `f.jurisdiction_id AS "jurisdictionId", f.id, f.report_id AS "reportId", f.target_id AS "targetId", f.label,
  f.value, f.unit, f.numerator, f.denominator, f.last_year AS "lastYear", f.as_of AS "asOf", f.parts,
  f.sort_order AS "sortOrder"`;

export type TargetRow = Pick<
  TaskTargetRow,
  'id' | 'text' | 'comparator' | 'value' | 'unit' | 'per' | 'scope'
>;

const TARGET_COLUMNS = 't.id, t.text, t.comparator, t.value, t.unit, t.per, t.scope';

const UPSERT = `
  INSERT INTO progress_report_figures (jurisdiction_id, id, report_id, target_id, label, value, unit, numerator,
         denominator, last_year, as_of, parts, sort_order)
  SELECT $1, n.id, $2, n.target_id, n.label, n.value, n.unit, n.numerator, n.denominator, n.last_year, n.as_of, n.parts,
         n.sort_order
    FROM jsonb_to_recordset($3::jsonb) AS n (id uuid, target_id uuid, label text, value numeric, unit text,
         numerator numeric, denominator numeric, last_year numeric, as_of date, parts jsonb, sort_order integer)
  ON CONFLICT (jurisdiction_id, report_id, label) DO UPDATE
     SET target_id = excluded.target_id, value = excluded.value, unit = excluded.unit, numerator = excluded.numerator,
         denominator = excluded.denominator, last_year = excluded.last_year, as_of = excluded.as_of,
         parts = excluded.parts, sort_order = excluded.sort_order`;

/** Figures of reports. A label names its figure: written again it keeps its row, to which disputes hold on. */
@Injectable()
export class ReportFigureRepository {
  /** In the order in which they are shown. */
  ofReports(
    manager: EntityManager,
    jurisdictionId: string,
    reportIds: readonly string[],
  ): Promise<ProgressReportFigureRow[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM progress_report_figures f
        WHERE f.jurisdiction_id = $1 AND f.report_id = ANY ($2::uuid[]) ORDER BY f.report_id, f.sort_order`,
      [jurisdictionId, [...reportIds]],
    );
  }

  /** Labels of the report's figures that are or were disputed. */
  async disputedLabels({ manager, jurisdictionId }: Transaction, reportId: string): Promise<string[]> {
    const rows = await manager.query<{ label: string }[]>(
      `SELECT f.label FROM progress_report_figures f
        WHERE f.jurisdiction_id = $1 AND f.report_id = $2
          AND EXISTS (SELECT 1 FROM figure_disputes d WHERE d.jurisdiction_id = f.jurisdiction_id AND d.figure_id = f.id)`,
      [jurisdictionId, reportId],
    );
    return rows.map(({ label }) => label);
  }

  async replace(
    { manager, jurisdictionId }: Transaction,
    reportId: string,
    figures: readonly FigureToStore[],
  ): Promise<void> {
    await manager.query(
      `DELETE FROM progress_report_figures
        WHERE jurisdiction_id = $1 AND report_id = $2 AND NOT (label = ANY ($3::text[]))`,
      [jurisdictionId, reportId, figures.map(({ label }) => label)],
    );
    if (figures.length === 0) return;
    // Decimals as texts: JSON knows no exact ones, and the record's columns read them as they are.
    const rows = figures.map((figure, at) => ({
      id: newId(),
      target_id: figure.targetId,
      label: figure.label,
      value: figure.value,
      unit: figure.unit,
      numerator: figure.numerator,
      denominator: figure.denominator,
      last_year: figure.lastYear,
      as_of: figure.asOf,
      parts: figure.parts,
      sort_order: at + 1,
    }));
    await manager.query(UPSERT, [jurisdictionId, reportId, JSON.stringify(rows)]);
  }

  /** The targets of a task, in the document's order. */
  targetsOfTask(manager: EntityManager, jurisdictionId: string, taskId: string): Promise<TargetRow[]> {
    return manager.query(
      `SELECT ${TARGET_COLUMNS} FROM task_targets t WHERE t.jurisdiction_id = $1 AND t.task_id = $2 ORDER BY t.sort_order`,
      [jurisdictionId, taskId],
    );
  }
}
