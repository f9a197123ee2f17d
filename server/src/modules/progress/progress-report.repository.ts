import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ProgressReportFileRow } from '#db/entities/progress/progress-report-file.entity.js';
import { ProgressReportSourceRow } from '#db/entities/progress/progress-report-source.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { Scope } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { AcceptedReport } from '#shared/progress/apply-accepted-report.js';
import { visibleReportStates } from '#shared/progress/report-visibility.rules.js';
import type { Transaction } from '#server/platform/database/transaction.js';

@Injectable()
export class ProgressReportRepository {
  /** Latest quarter first. */
  ofAssignments(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    assignmentIds: readonly string[],
  ): Promise<ProgressReportRow[]> {
    return visible(manager, jurisdictionId, scope)
      .andWhere('r.assignmentId IN (:...assignmentIds)', { assignmentIds: [...assignmentIds] })
      .orderBy('r.year', 'DESC')
      .addOrderBy('r.quarter', 'DESC')
      .addOrderBy('r.createdAt', 'DESC')
      .getMany();
  }

  byId(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    id: string,
  ): Promise<ProgressReportRow | null> {
    return visible(manager, jurisdictionId, scope).andWhere('r.id = :id', { id }).getOne();
  }

  /** The one that stands: what a look-back has overruled is only read any more. */
  ofQuarter(
    tx: Transaction,
    assignmentId: string,
    { year, quarter }: Quarter,
  ): Promise<ProgressReportRow | null> {
    return tx.find(ProgressReportRow, { assignmentId, year, quarter, overruledAt: null });
  }

  async accepted({ manager, jurisdictionId }: Transaction, assignmentId: string): Promise<AcceptedReport[]> {
    const rows = await manager.query<(Omit<AcceptedReport, 'asOf'> & { asOf: string })[]>(
      `SELECT id, year, quarter, percent, as_of AS "asOf", submitted_at AS "submittedAt" FROM progress_reports
        WHERE jurisdiction_id = $1 AND assignment_id = $2 AND state = 'accepted' AND overruled_at IS NULL`,
      [jurisdictionId, assignmentId],
    );
    return rows.map((row) => ({ ...row, asOf: asCivilDate(row.asOf) }));
  }

  /** The evidence of a report as a form shows it. */
  namedFiles(
    { manager, jurisdictionId }: Transaction,
    reportId: string,
  ): Promise<{ id: string; name: string; sizeBytes: number }[]> {
    return manager.query(
      `SELECT f.id, f.name, f.size_bytes::float8 AS "sizeBytes"
         FROM progress_report_files link
         JOIN stored_files f ON f.jurisdiction_id = link.jurisdiction_id AND f.id = link.file_id
        WHERE link.jurisdiction_id = $1 AND link.report_id = $2
        ORDER BY link.sort_order`,
      [jurisdictionId, reportId],
    );
  }

  async replaceFiles(tx: Transaction, reportId: string, fileIds: readonly string[]): Promise<void> {
    await Promise.all([
      tx.manager.query('DELETE FROM progress_report_files WHERE jurisdiction_id = $1 AND report_id = $2', [
        tx.jurisdictionId,
        reportId,
      ]),
      this.addFiles(tx, reportId, fileIds),
    ]);
  }

  /** Of a report that has none yet. */
  addFiles(tx: Transaction, reportId: string, fileIds: readonly string[]): Promise<void> {
    return tx.link(
      ProgressReportFileRow,
      fileIds.map((fileId, sortOrder) => ({ reportId, fileId, sortOrder })),
    );
  }

  async replaceSources(tx: Transaction, reportId: string, sourceReportIds: readonly string[]): Promise<void> {
    await Promise.all([
      tx.manager.query('DELETE FROM progress_report_sources WHERE jurisdiction_id = $1 AND report_id = $2', [
        tx.jurisdictionId,
        reportId,
      ]),
      tx.link(
        ProgressReportSourceRow,
        sourceReportIds.map((sourceReportId, sortOrder) => ({ reportId, sourceReportId, sortOrder })),
      ),
    ]);
  }

  /** How many of the files the unit has uploaded itself. */
  async ownFiles(
    { manager, jurisdictionId }: Transaction,
    unitId: string,
    fileIds: readonly string[],
  ): Promise<number> {
    const [{ count }] = await manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM stored_files
        WHERE jurisdiction_id = $1 AND unit_id = $2 AND id = ANY ($3::uuid[])`,
      [jurisdictionId, unitId, [...fileIds]],
    );
    return count;
  }
}

function visible(
  manager: EntityManager,
  jurisdictionId: string,
  scope: Scope,
): SelectQueryBuilder<ProgressReportRow> {
  const states = visibleReportStates(scope);
  const query = manager
    .createQueryBuilder(ProgressReportRow, 'r')
    .innerJoin('assignments', 'a', 'a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id')
    .where('r.jurisdictionId = :jurisdictionId', { jurisdictionId })
    .andWhere('r.state = ANY (:states)', { states: [...states] });
  if (scope.kind === 'unit') query.andWhere('a.unit_id = :unitId', { unitId: scope.unitId });
  // What its head gave back has never left the unit.
  else query.andWhere('r.submittedAt IS NOT NULL');
  return query;
}
