import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LightSql } from '#db/views/progress/light-sql.js';
import { explainLight } from '#shared/progress/lights/explain-light.js';
import { WORK_LIST_KINDS, type WorkListKind } from '#shared/progress/work-list.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import { progressFactsOf, type StoredProgressFacts } from './lights/light-explanation.type.js';
import { workListSource, type WorkView } from './work-list.sources.js';
import type { WorkCount, WorkItem, WorkPage } from './work.types.js';

@Injectable()
export class WorkListRepository {
  /** The lengths of all lists, in their order. */
  async counts(manager: EntityManager, view: WorkView): Promise<WorkCount[]> {
    const parameters = new SqlParameters();
    const lengths = WORK_LIST_KINDS.map(
      (kind) => `SELECT '${kind}' AS kind, count(*)::int AS count ${workListSource(kind, parameters, view)}`,
    );
    const counts = await manager.query<WorkCount[]>(lengths.join(' UNION ALL '), parameters.values);
    return WORK_LIST_KINDS.flatMap((kind) => counts.filter((count) => count.kind === kind));
  }

  /** A page and the length of the whole list, of one moment. */
  async page(
    manager: EntityManager,
    view: WorkView,
    kind: WorkListKind,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<WorkPage> {
    const parameters = new SqlParameters();
    const light = new LightSql(parameters, parameters.add(view.today), view.thresholds);
    const [page] = await manager.query<[{ total: number; rows: FoundItem[] }]>(
      `WITH listed AS (
         SELECT a.*, r.id AS report_id, r.return_reason, r.submitted_at, coalesce(r.percent, a.percent) AS shown
         ${workListSource(kind, parameters, view)}
       ), page AS (
         SELECT ${itemColumns(light)}
           FROM listed a
           JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
           JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
           JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
          ORDER BY place
          LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}
       )
       SELECT (SELECT count(*)::int FROM listed) AS total, coalesce((SELECT json_agg(page ORDER BY place) FROM page), '[]') AS rows`,
      parameters.values,
    );
    const rows = page.rows.map(({ facts, ...row }) => ({
      ...row,
      lightReason: explainLight(progressFactsOf(facts), view.today, view.thresholds),
    }));
    return { total: page.total, rows };
  }
}

/** A row with what its light was made of. */
type FoundItem = Omit<WorkItem, 'lightReason'> & { readonly facts: StoredProgressFacts };

/** What was submitted first and what is due first come first. Numbers as text: JSON knows no exact ones. */
const itemColumns = ({ light, status }: LightSql): string => `
  a.id AS "assignmentId", a.report_id AS "reportId", t.code AS "taskCode", t.title AS "taskTitle",
  p.title AS "planTitle", u.name AS "unitName", a.due_on AS "dueOn", a.shown::text AS percent,
  ${light} AS light, ${status} AS status, a.return_reason AS note,
  json_build_object('percent', a.percent::text, 'startsOn', a.starts_on, 'dueOn', a.due_on, 'completedOn', a.completed_on,
                    'suspendedOn', a.suspended_on, 'closedOn', a.closed_on) AS facts,
  row_number() OVER (ORDER BY a.submitted_at, a.due_on NULLS LAST, t.code COLLATE "C", u.sort_order, a.id, a.report_id)
    AS place`;
