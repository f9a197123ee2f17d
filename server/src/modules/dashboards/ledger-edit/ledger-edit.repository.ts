import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import type { LedgerEditFacts } from '#shared/dashboards/ledger-edit.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { LedgerChoice } from './ledger-edit.types.js';

/** What stands in the cells of a share that can be changed, and what decides whether they can. */
export interface EditableShare extends LedgerEditFacts {
  readonly id: string;
  readonly taskId: string;
  readonly version: number;
  readonly taskVersion: number;
  readonly percent: string;
  readonly leadUnits: string;
  readonly divisionId: string | null;
  readonly divisionName: string | null;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly leaderId: string | null;
  readonly leaderName: string | null;
  /** Of the present quarter. */
  readonly report: {
    readonly version: number;
    readonly percent: string;
    readonly narrative: string;
    readonly problems: string;
    readonly nextStep: string;
    readonly asOf: string;
    readonly fileIds: string[];
  } | null;
}

@Injectable()
export class LedgerEditRepository {
  /** Of those the shares that the scope shows. One statement. */
  shares(
    manager: EntityManager,
    { jurisdictionId, scope }: { readonly jurisdictionId: string; readonly scope: Scope },
    ids: readonly string[],
    { year, quarter }: Quarter,
  ): Promise<EditableShare[]> {
    const parameters = new SqlParameters(jurisdictionId, [...ids], year, quarter);
    const shown = {
      jurisdiction: () => 'true',
      unit: () => (scope.kind === 'unit' ? `a.unit_id = ${parameters.add(scope.unitId)}` : 'false'),
      nothing: () => 'false',
    }[scope.kind]();
    return manager.query<EditableShare[]>(
      `SELECT a.id, a.task_id AS "taskId", a.unit_id AS "unitId", a.version, a.state, a.percent,
              a.withdrawn_at IS NOT NULL AS withdrawn, a.completed_on AS "completedOn", a.due_on AS "dueOn", a.open_request AS "openRequest",
              t.version AS "taskVersion", t.withdrawn_at IS NOT NULL OR p.state = 'withdrawn' AS "taskWithdrawn",
              coalesce((SELECT string_agg(x.printed_name, '、' ORDER BY x.sort_order) FROM task_units x
                 WHERE x.jurisdiction_id = $1 AND x.task_id = t.id AND x.role = 'lead'), '') AS "leadUnits",
              a.division_id AS "divisionId", d.name AS "divisionName", a.officer_id AS "officerId", o.name AS "officerName",
              a.leader_id AS "leaderId", l.name AS "leaderName", r.state AS "reportState",
              CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('version', r.version, 'percent', r.percent::text,
                'narrative', r.narrative, 'problems', r.problems, 'nextStep', r.next_step, 'asOf', r.as_of, 'fileIds',
                coalesce((SELECT jsonb_agg(f.file_id ORDER BY f.sort_order) FROM progress_report_files f
                   WHERE f.jurisdiction_id = $1 AND f.report_id = r.id), '[]')) END AS report
         FROM assignments a
         JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = a.task_id
         JOIN plans p ON p.jurisdiction_id = $1 AND p.id = a.plan_id
         LEFT JOIN unit_divisions d ON d.jurisdiction_id = $1 AND d.id = a.division_id
         LEFT JOIN officers o ON o.jurisdiction_id = $1 AND o.id = a.officer_id
         LEFT JOIN officers l ON l.jurisdiction_id = $1 AND l.id = a.leader_id
         LEFT JOIN progress_reports r ON r.jurisdiction_id = $1 AND r.assignment_id = a.id AND r.year = $3
           AND r.quarter = $4 AND r.overruled_at IS NULL
        WHERE a.jurisdiction_id = $1 AND a.id = ANY ($2::uuid[]) AND ${shown}`,
      parameters.values,
    );
  }

  /** Units in being, in 机构序列. */
  units(manager: EntityManager, jurisdictionId: string, today: string): Promise<LedgerChoice[]> {
    return manager.query(
      `SELECT u.id AS value, u.name AS label FROM units u
         JOIN unit_categories c ON c.jurisdiction_id = $1 AND c.id = u.category_id
        WHERE u.jurisdiction_id = $1 AND (u.ended_on IS NULL OR u.ended_on > $2)
        ORDER BY c.sort_order, u.sort_order, u.id`,
      [jurisdictionId, today],
    );
  }

  divisions(manager: EntityManager, jurisdictionId: string, unitId: string): Promise<LedgerChoice[]> {
    return manager.query(
      `SELECT id AS value, name AS label FROM unit_divisions
        WHERE jurisdiction_id = $1 AND unit_id = $2 AND ended_on IS NULL ORDER BY sort_order, id`,
      [jurisdictionId, unitId],
    );
  }

  /** Officers in office; of them those who lead, where only they can stand. */
  officers(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    leadersOnly: boolean,
  ): Promise<LedgerChoice[]> {
    return manager.query(
      `SELECT id AS value, name AS label FROM officers
        WHERE jurisdiction_id = $1 AND unit_id = $2 AND ended_on IS NULL AND (duty = 'leader' OR NOT $3)
        ORDER BY name, id`,
      [jurisdictionId, unitId, leadersOnly],
    );
  }
}
