import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DataAlertFacts } from '#shared/dashboards/attention/data-alert.js';
import type { Scope } from '#shared/access/policy.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

export interface AlertedShare extends DataAlertFacts {
  readonly assignmentId: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly unitName: string;
}

/** Whose shares, of which year's plans. */
export interface AttentionView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly year: number;
}

@Injectable()
export class DataAlertsRepository {
  /** What the alerts of a year's shares are judged by, by task and unit. One statement. */
  facts(manager: EntityManager, { jurisdictionId, scope, year }: AttentionView): Promise<AlertedShare[]> {
    const parameters = new SqlParameters(jurisdictionId, year);
    const own = scope.kind === 'unit' ? `AND a.unit_id = ${parameters.add(scope.unitId)}::uuid` : '';
    const none = scope.kind === 'nothing' ? 'AND false' : '';
    return manager.query<AlertedShare[]>(
      `WITH shares AS (
         SELECT a.id, a.task_id, a.unit_id, a.starts_on, a.percent, a.state, t.code, t.title, t.sort_order,
                u.name AS unit_name, u.sort_order AS unit_order
           FROM assignments a
           JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = a.task_id
           JOIN plans p ON p.jurisdiction_id = $1 AND p.id = a.plan_id AND p.year = $2
           JOIN units u ON u.jurisdiction_id = $1 AND u.id = a.unit_id
          WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL ${own} ${none}
       ), wrong AS (
         SELECT f.report_id, count(*) AS figures
           FROM progress_report_figures f
          WHERE f.jurisdiction_id = $1 AND jsonb_array_length(f.parts) > 0
            AND f.value <> (SELECT sum((part ->> 'value')::numeric) FROM jsonb_array_elements(f.parts) part)
          GROUP BY f.report_id
       ), reported AS (
         SELECT r.assignment_id,
                jsonb_agg(jsonb_build_object('year', r.year, 'quarter', r.quarter, 'percent', r.percent::text)) AS reports,
                sum(coalesce(wrong.figures, 0)) AS wrong
           FROM shares
           JOIN progress_reports r
             ON r.jurisdiction_id = $1 AND r.assignment_id = shares.id AND r.overruled_at IS NULL
            AND r.state IN ('submitted', 'accepted')
           LEFT JOIN wrong ON wrong.report_id = r.id
          GROUP BY r.assignment_id
       ), peers AS (
         SELECT a.task_id, array_agg(a.percent::text) AS percents
           FROM assignments a
           JOIN (SELECT DISTINCT task_id FROM shares) shared ON shared.task_id = a.task_id
          WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL
          GROUP BY a.task_id
       ), people AS (
         SELECT unit_id, count(*) AS accounts
           FROM accounts
          WHERE jurisdiction_id = $1 AND unit_id IS NOT NULL AND NOT disabled
          GROUP BY unit_id
       )
       SELECT shares.id AS "assignmentId", shares.code AS "taskCode", shares.title AS "taskTitle",
              shares.unit_name AS "unitName", shares.starts_on AS "startsOn", shares.percent,
              shares.state IN ('suspended', 'closed') AS resting, coalesce(reported.reports, '[]') AS reports,
              peers.percents AS "taskPercents", coalesce(reported.wrong, 0)::int AS "wrongSums",
              coalesce(people.accounts, 0)::int AS accounts
         FROM shares
         JOIN peers USING (task_id)
         LEFT JOIN reported ON reported.assignment_id = shares.id
         LEFT JOIN people USING (unit_id)
        ORDER BY shares.code, shares.sort_order, shares.unit_order, shares.id`,
      parameters.values,
    );
  }
}
