import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assignmentRows, BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import type { LedgerGrouping } from '#shared/dashboards/ledger-columns.js';
import type { LedgerGroup } from '#shared/dashboards/ledger-lines.js';
import type { LedgerSort } from '#shared/dashboards/ledger-query.js';
import { explainLight } from '#shared/progress/lights/explain-light.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import {
  progressFactsOf,
  type StoredProgressFacts,
} from '#server/modules/progress/lights/light-explanation.type.js';
import { groupSql } from './ledger-group-sql.js';
import { ledgerOrder } from './ledger-order.js';
import { ofThePage, ofTheRow } from './ledger-row-sql.js';
import { askLedger, type LedgerView } from './ledger-view.js';
import type { LedgerRow } from './ledger.types.js';

export interface LedgerCount {
  readonly status: TaskStatus;
  readonly light: Light;
  readonly count: number;
}

/** Which rows of a view, in which order. */
export interface LedgerSlice {
  readonly sort: LedgerSort;
  readonly group: LedgerGrouping | null;
  readonly limit: number;
  readonly offset: number;
  /** Names of the fields that will be read of each row; null for all. */
  readonly fields: ReadonlySet<string> | null;
}

/** The ledger straight from SQL: no entity is hydrated, and the number of rows does not change that of statements. */
@Injectable()
export class LedgerRepository {
  async rows(manager: EntityManager, view: LedgerView, slice: LedgerSlice): Promise<LedgerRow[]> {
    const { parameters, sql, conditions } = askLedger(view);
    const order = ledgerOrder(slice.sort, slice.group, sql);
    const shown = ofThePage(slice.fields);
    const rows = await manager.query<FoundRow[]>(
      `WITH RECURSIVE ${BOARDS}, page AS (
         SELECT ${ofTheRow(sql)}, ${order.keys}
         ${assignmentRows(view.past)}
         WHERE ${conditions}
         ORDER BY ${order.by}
         LIMIT ${parameters.add(slice.limit)} OFFSET ${parameters.add(slice.offset)}
       )
       SELECT ${shown.columns}
         FROM page
         ${shown.from}
        ORDER BY ${order.by}`,
      parameters.values,
    );
    if (!slice.fields || slice.fields.has('lightReason'))
      for (const row of rows) row.lightReason = explainLight(progressFactsOf(row), view.today, view.policy);
    return rows;
  }

  /** How many rows there are of each status and light; their sum is the length of the list. */
  counts(manager: EntityManager, view: LedgerView): Promise<LedgerCount[]> {
    const { parameters, sql, conditions } = askLedger(view);
    return manager.query<LedgerCount[]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT ${sql.status} AS status, ${sql.light} AS light, count(*)::int AS count
       ${assignmentRows(view.past)}
       WHERE ${conditions}
       GROUP BY 1, 2`,
      parameters.values,
    );
  }

  /** The headings over the rows in the order in which `rows` has them, each with the number of its rows. */
  groups(manager: EntityManager, view: LedgerView, group: LedgerGrouping): Promise<LedgerGroup[]> {
    const { parameters, conditions } = askLedger(view);
    const { key, label, by, order } = groupSql(group);
    return manager.query<LedgerGroup[]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT ${key} AS key, ${label} AS label, count(*)::int AS count
       ${assignmentRows(view.past)}
       WHERE ${conditions} AND $2::date IS NOT NULL
       GROUP BY ${by}
       ORDER BY ${order}`,
      parameters.values,
    );
  }
}

/** With what its light is made of, which is put into words where somebody reads them. */
type FoundRow = LedgerRow & StoredProgressFacts;
