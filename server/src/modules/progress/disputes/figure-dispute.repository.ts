import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import type { Scope } from '#shared/access/policy.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A figure with whose it is. */
export interface FigurePlace {
  readonly figureId: string;
  readonly label: string;
  readonly value: string;
  readonly reportId: string;
  readonly reportState: ProgressReportState;
  readonly submitted: boolean;
  readonly assignmentId: string;
  readonly unitId: string;
  readonly taskId: string;
}

const PLACE = `
  SELECT f.id AS "figureId", f.label, f.value, r.id AS "reportId", r.state AS "reportState",
         r.submitted_at IS NOT NULL AS submitted, a.id AS "assignmentId", a.unit_id AS "unitId", a.task_id AS "taskId"
    FROM progress_report_figures f
    JOIN progress_reports r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.report_id
    JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id`;

@Injectable()
export class FigureDisputeRepository {
  /** Oldest first. */
  ofFigures(
    manager: EntityManager,
    jurisdictionId: string,
    figureIds: readonly string[],
  ): Promise<FigureDisputeRow[]> {
    return manager.find(FigureDisputeRow, {
      where: { jurisdictionId, figureId: In([...figureIds]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** The figure in the scope; null also for what lies outside it. */
  async placeOfFigure(tx: Transaction, scope: Scope, figureId: string): Promise<FigurePlace | null> {
    return this.place(tx, scope, `f.id = $2`, figureId);
  }

  /** The figure that a dispute is about, in the scope. */
  async placeOfDispute(tx: Transaction, scope: Scope, disputeId: string): Promise<FigurePlace | null> {
    return this.place(
      tx,
      scope,
      `f.id = (SELECT d.figure_id FROM figure_disputes d WHERE d.jurisdiction_id = $1 AND d.id = $2)`,
      disputeId,
    );
  }

  /** Is a dispute of the figure still open? */
  async hasOpen({ manager, jurisdictionId }: Transaction, figureId: string): Promise<boolean> {
    return manager.existsBy(FigureDisputeRow, {
      jurisdictionId,
      figureId,
      state: In(['raised', 'agreed', 'insisted']),
    });
  }

  /** Did the account upload the file itself? */
  async isOwnFile({ manager, jurisdictionId, author }: Transaction, fileId: string): Promise<boolean> {
    const [{ own }] = await manager.query<[{ own: boolean }]>(
      `SELECT EXISTS (SELECT 1 FROM stored_files WHERE jurisdiction_id = $1 AND id = $2 AND created_by = $3) AS own`,
      [jurisdictionId, fileId, author.actor?.accountId ?? null],
    );
    return own;
  }

  private async place(
    { manager, jurisdictionId }: Transaction,
    scope: Scope,
    where: string,
    id: string,
  ): Promise<FigurePlace | null> {
    if (scope.kind === 'nothing') return null;
    const [place] = await manager.query<FigurePlace[]>(
      `${PLACE} WHERE f.jurisdiction_id = $1 AND ${where} AND ($3::uuid IS NULL OR a.unit_id = $3)`,
      [jurisdictionId, id, scope.kind === 'unit' ? scope.unitId : null],
    );
    return place ?? null;
  }
}
