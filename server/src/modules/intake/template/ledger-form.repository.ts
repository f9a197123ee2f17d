import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import type { PrintableTask } from '#shared/intake/template/template-row-of-task.js';

/** Tasks in the order of the document, each with its headings from the outermost, and all its parts. */
const TASKS = `
  WITH RECURSIVE paths AS (
    SELECT id, ARRAY[title] AS path FROM plan_sections
     WHERE jurisdiction_id = $1 AND plan_id = $2 AND parent_id IS NULL
    UNION ALL
    SELECT s.id, p.path || s.title FROM plan_sections s JOIN paths p ON p.id = s.parent_id
     WHERE s.jurisdiction_id = $1 AND s.plan_id = $2
  ), wanted AS (SELECT id FROM tasks WHERE jurisdiction_id = $1 AND plan_id = $2)
  SELECT t.code, t.ordinal, t.title, t.content, t.leader, t.due_on AS "dueOn",
         coalesce(paths.path, '{}') AS "sectionPath",
         coalesce(units.parts, '[]') AS units,
         coalesce(deadlines.parts, '[]') AS deadlines,
         coalesce(targets.parts, '[]') AS targets
    FROM tasks t
    LEFT JOIN paths ON paths.id = t.section_id
    LEFT JOIN (SELECT task_id, jsonb_agg(jsonb_build_object('role', role, 'printedName', printed_name)
                        ORDER BY sort_order) AS parts
                 FROM task_units WHERE jurisdiction_id = $1 AND task_id IN (SELECT id FROM wanted)
                GROUP BY task_id) units ON units.task_id = t.id
    LEFT JOIN (SELECT task_id, jsonb_agg(jsonb_build_object('text', text) ORDER BY sort_order) AS parts
                 FROM task_deadlines WHERE jurisdiction_id = $1 AND task_id IN (SELECT id FROM wanted)
                GROUP BY task_id) deadlines ON deadlines.task_id = t.id
    LEFT JOIN (SELECT task_id, jsonb_agg(jsonb_build_object('text', text, 'comparator', comparator,
                        'value', value, 'unit', unit) ORDER BY sort_order) AS parts
                 FROM task_targets WHERE jurisdiction_id = $1 AND task_id IN (SELECT id FROM wanted)
                GROUP BY task_id) targets ON targets.task_id = t.id
   WHERE t.jurisdiction_id = $1 AND t.plan_id = $2
     AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM assignments a
           WHERE a.jurisdiction_id = t.jurisdiction_id AND a.task_id = t.id AND a.unit_id = $3))
   ORDER BY t.sort_order`;

const NAMES = `
  SELECT name FROM (
    SELECT name, 0 AS kind, sort_order FROM units
     WHERE jurisdiction_id = $1 AND (ended_on IS NULL OR ended_on > $2)
    UNION ALL SELECT name, 1, sort_order FROM unit_groups WHERE jurisdiction_id = $1) AS listed
  ORDER BY kind DESC, sort_order, name`;

const ALL_NAMES = `
  SELECT name FROM units WHERE jurisdiction_id = $1
  UNION SELECT short_name FROM units WHERE jurisdiction_id = $1
  UNION SELECT name FROM unit_groups WHERE jurisdiction_id = $1
  UNION SELECT name FROM unit_aliases WHERE jurisdiction_id = $1`;

@Injectable()
export class LedgerFormRepository {
  /** Of what the scope may see. One statement, however many tasks. */
  tasks(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    planId: string,
  ): Promise<PrintableTask[]> {
    if (scope.kind === 'nothing') return Promise.resolve([]);
    return manager.query<PrintableTask[]>(TASKS, [
      jurisdictionId,
      planId,
      scope.kind === 'unit' ? scope.unitId : null,
    ]);
  }

  /** Collectives first, then units in 机构序列: what a list offers on that day. */
  async offeredNames(manager: EntityManager, jurisdictionId: string, today: string): Promise<string[]> {
    const rows = await manager.query<{ name: string }[]>(NAMES, [jurisdictionId, today]);
    return rows.map(({ name }) => name);
  }

  /** Every name that the register has a unit or collective for. */
  async knownNames(manager: EntityManager, jurisdictionId: string): Promise<string[]> {
    const rows = await manager.query<{ name: string }[]>(ALL_NAMES, [jurisdictionId]);
    return rows.map(({ name }) => name);
  }

  /** Those of the codes that tasks of the jurisdiction have. */
  async takenCodes(
    manager: EntityManager,
    jurisdictionId: string,
    codes: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (codes.length === 0) return new Set();
    const rows = await manager.query<{ code: string }[]>(
      'SELECT code FROM tasks WHERE jurisdiction_id = $1 AND code = ANY ($2::text[])',
      [jurisdictionId, [...codes]],
    );
    return new Set(rows.map(({ code }) => code));
  }
}
