import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assignmentRows, BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import { askLedger, type LedgerView } from '../ledger-view.js';

/** A row that a step is to be taken on, with what names it to people. */
export interface TargetRow {
  readonly id: string;
  readonly taskId: string;
  readonly code: string;
  readonly unitName: string;
}

@Injectable()
export class LedgerTargetRepository {
  /** Rows that the ledger shows under that view, of those ids if there are any. One statement. */
  rows(
    manager: EntityManager,
    view: LedgerView,
    ids: readonly string[] | null,
    limit: number,
  ): Promise<TargetRow[]> {
    const { parameters, conditions } = askLedger(view);
    const named = ids ? `AND a.id = ANY (${parameters.add([...ids])}::uuid[])` : '';
    return manager.query<TargetRow[]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT a.id, t.id AS "taskId", t.code, u.name AS "unitName"
       ${assignmentRows(false)}
       WHERE ${conditions} ${named} AND $2::date IS NOT NULL
       ORDER BY t.code COLLATE "C", c.sort_order, u.sort_order, a.id
       LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }
}
