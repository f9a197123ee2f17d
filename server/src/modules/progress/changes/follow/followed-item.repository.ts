import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FollowedItemEntryRow } from '#db/entities/progress/followed-item-entry.entity.js';
import type { Scope } from '#shared/access/policy.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { FollowedItemFilter } from './followed-item.inputs.js';
import type { FollowedItem } from './followed-item.type.js';

export interface ItemView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
}

export interface ItemWindow {
  readonly limit: number;
  readonly offset: number;
  readonly today: CivilDate;
}

export interface TaskOfItem {
  readonly task: string;
  readonly hasShare: boolean;
}

const FROM = `
    FROM followed_items f
    JOIN tasks t ON t.jurisdiction_id = f.jurisdiction_id AND t.id = f.task_id
    LEFT JOIN units u ON u.jurisdiction_id = f.jurisdiction_id AND u.id = f.unit_id
    LEFT JOIN units r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.raised_by_unit_id
    LEFT JOIN accounts c ON c.jurisdiction_id = f.jurisdiction_id AND c.id = f.created_by`;

const COLUMNS = `f.id, f.version, f.kind, f.state, f.title, f.content, f.task_id AS "taskId", t.code AS "taskCode",
  t.title AS "taskTitle", f.unit_id AS "unitId", u.name AS "unitName", f.raised_by_unit_id AS "raisedByUnitId",
  r.name AS "raisedByUnitName", c.display_name AS "createdByName", f.created_at AS "createdAt", f.due_on AS "dueOn",
  f.category, f.place, f.recheck, f.rechecked_on AS "recheckedOn", f.leader_name AS "leaderName", f.channel, f.contact_name AS "contactName", f.contact,
  f.signed_off_by AS "signedOffBy", f.settled_at AS "settledAt", f.file_ids AS "fileIds"`;

/** Open ones first, by their day; then the latest. */
const ORDER = `ORDER BY f.state = 'settled', f.due_on NULLS LAST, f.created_at DESC, f.id`;

@Injectable()
export class FollowedItemRepository {
  async page(
    manager: EntityManager,
    view: ItemView,
    filter: FollowedItemFilter,
    { limit, offset, today }: ItemWindow,
  ): Promise<{ rows: FollowedItem[]; total: number }> {
    const parameters = new SqlParameters();
    const where = [...visible(parameters, view), ...narrowed(parameters, filter, today)].join(' AND ');
    const [{ total }] = await manager.query<[{ total: number }]>(
      `SELECT count(*)::int AS total ${FROM} WHERE ${where}`,
      [...parameters.values],
    );
    const readable = readableTask(parameters, view.scope);
    const rows = await manager.query<FollowedItem[]>(
      `SELECT ${COLUMNS}, ${readable} AS "taskReadable" ${FROM} WHERE ${where} ${ORDER}
        LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}`,
      parameters.values,
    );
    return { rows, total };
  }

  async byId(manager: EntityManager, view: ItemView, id: string): Promise<FollowedItem | undefined> {
    const parameters = new SqlParameters();
    const where = [...visible(parameters, view), `f.id = ${parameters.add(id)}`].join(' AND ');
    const readable = readableTask(parameters, view.scope);
    const [found] = await manager.query<FollowedItem[]>(
      `SELECT ${COLUMNS}, ${readable} AS "taskReadable" ${FROM} WHERE ${where}`,
      parameters.values,
    );
    return found;
  }

  /** Oldest first. */
  entries(
    manager: EntityManager,
    jurisdictionId: string,
    itemIds: readonly string[],
  ): Promise<(FollowedItemEntryRow & { unitName: string | null })[]> {
    return manager.query(
      `SELECT e.id, e.item_id AS "itemId", e.kind, e.text, e.due_on AS "dueOn", u.name AS "unitName", e.author_name AS "authorName",
              e.created_at AS "createdAt", e.file_ids AS "fileIds"
         FROM followed_item_entries e
         LEFT JOIN units u ON u.jurisdiction_id = e.jurisdiction_id AND u.id = e.unit_id
        WHERE e.jurisdiction_id = $1 AND e.item_id = ANY ($2::uuid[]) ORDER BY e.created_at, e.id`,
      [jurisdictionId, [...itemIds]],
    );
  }

  /** The task by name, if the scope reaches it, and whether the unit has a share in it (true without a unit). */
  async task(
    { manager, jurisdictionId }: Transaction,
    scope: Scope,
    taskId: string,
    unitId: string | null,
  ): Promise<TaskOfItem | undefined> {
    const own = scope.kind === 'unit' ? scope.unitId : null;
    const share = (parameter: string) => `EXISTS (SELECT FROM assignments a
      WHERE a.jurisdiction_id = t.jurisdiction_id AND a.task_id = t.id AND a.unit_id = ${parameter} AND a.withdrawn_at IS NULL)`;
    const [found] = await manager.query<TaskOfItem[]>(
      `SELECT concat_ws(' ', t.code, t.title) AS task, $3::uuid IS NULL OR ${share('$3')} AS "hasShare"
         FROM tasks t WHERE t.jurisdiction_id = $1 AND t.id = $2 AND t.withdrawn_at IS NULL
          AND ($4::uuid IS NULL OR ${share('$4')})`,
      [jurisdictionId, taskId, unitId, own],
    );
    return found;
  }

  async isUnit({ manager, jurisdictionId }: Transaction, unitId: string): Promise<boolean> {
    const found = await manager.query<unknown[]>(
      'SELECT FROM units WHERE jurisdiction_id = $1 AND id = $2 AND ended_on IS NULL',
      [jurisdictionId, unitId],
    );
    return found.length > 0;
  }
}

/** A unit sees what it is asked to answer and what it raised itself. */
function visible(parameters: SqlParameters, { jurisdictionId, scope }: ItemView): string[] {
  const home = `f.jurisdiction_id = ${parameters.add(jurisdictionId)}`;
  if (scope.kind === 'nothing') return [home, 'false'];
  if (scope.kind === 'jurisdiction') return [home];
  const own = `${parameters.add(scope.unitId)}::uuid`;
  return [home, `(f.unit_id = ${own} OR f.raised_by_unit_id = ${own})`];
}

function readableTask(parameters: SqlParameters, scope: Scope): string {
  if (scope.kind !== 'unit') return 'true';
  return `EXISTS (SELECT FROM assignments a WHERE a.jurisdiction_id = f.jurisdiction_id AND a.task_id = f.task_id
    AND a.unit_id = ${parameters.add(scope.unitId)}::uuid)`;
}

function narrowed(parameters: SqlParameters, filter: FollowedItemFilter, today: CivilDate): string[] {
  const { kinds, states, taskId, unitId, categories, rechecks, overdue } = filter;
  return [
    ...(kinds?.length ? [`f.kind = ANY (${parameters.add(kinds)}::text[])`] : []),
    ...(states?.length ? [`f.state = ANY (${parameters.add(states)}::text[])`] : []),
    ...(categories?.length ? [`f.category = ANY (${parameters.add(categories)}::text[])`] : []),
    ...(rechecks?.length ? [`f.recheck = ANY (${parameters.add(rechecks)}::text[])`] : []),
    ...(taskId ? [`f.task_id = ${parameters.add(taskId)}::uuid`] : []),
    ...(unitId ? [`f.unit_id = ${parameters.add(unitId)}::uuid`] : []),
    ...(overdue ? [`f.state <> 'settled' AND f.due_on < ${parameters.add(today)}::date`] : []),
  ];
}
