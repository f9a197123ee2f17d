import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/**
 * Requests and decisions about assignments, look-backs, followed items, milestones of plans. Evidence stands in
 * arrays of file ids: it is written with its row, in its order, and never changed.
 */
export class Changes1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assignments ADD COLUMN open_request text,
        ADD CONSTRAINT assignments_open_request_check CHECK (open_request IN ('extension', 'completion'))`);
    await createChanges(runner);
    await createLookBacks(runner);
    await createFollowedItems(runner);
    await createMilestones(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'plan_milestones',
      'followed_item_entries',
      'followed_items',
      'look_back_items',
      'look_backs',
      'assignment_changes',
    ])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE assignments DROP COLUMN open_request');
  }
}

const FILES = `file_ids uuid[] NOT NULL DEFAULT '{}'`;
const reference = (table: string, column: string, target: string) =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (jurisdiction_id, ${column}_id) REFERENCES ${target} (jurisdiction_id, id)`;

async function createChanges(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'assignment_changes',
    `assignment_id uuid NOT NULL,
     kind text NOT NULL CONSTRAINT assignment_changes_kind_check
       CHECK (kind IN ('extension', 'completion', 'suspension', 'reopening')),
     state text NOT NULL CONSTRAINT assignment_changes_state_check
       CHECK (state IN ('open', 'granted', 'refused', 'withdrawn')),
     reason text NOT NULL,
     basis text NOT NULL DEFAULT '',
     previous_due_on date,
     asked_due_on date,
     granted_due_on date,
     resume_on date,
     ended_on date,
     effective_on date,
     found_percent numeric(5,2) CONSTRAINT assignment_changes_percent_check CHECK (found_percent BETWEEN 0 AND 100),
     found_completed_on date,
     checked text[] NOT NULL DEFAULT '{}',
     ${FILES},
     decided_at timestamptz,
     decided_by uuid,
     decision_reason text,
     CONSTRAINT assignment_changes_decided_check CHECK ((state = 'open') = (decided_at IS NULL)),
     ${reference('assignment_changes', 'assignment', 'assignments')}`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX assignment_changes_assignment_idx ON assignment_changes (jurisdiction_id, assignment_id, created_at)',
  );
  // Whoever is second to ask loses here, whatever the code before it did.
  await runner.query(
    `CREATE UNIQUE INDEX assignment_changes_open_key ON assignment_changes (jurisdiction_id, assignment_id) WHERE state = 'open'`,
  );
}

async function createLookBacks(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'look_backs',
    `title text NOT NULL,
     held_on date NOT NULL,
     lead_by text NOT NULL,
     method text NOT NULL CONSTRAINT look_backs_method_check CHECK (method IN ('look_back', 'spot_check')),
     plan_id uuid,
     section_id uuid,
     unit_id uuid,
     seed bigint,
     population uuid[] NOT NULL DEFAULT '{}',
     population_hash text NOT NULL,
     CONSTRAINT look_backs_seed_check CHECK ((method = 'spot_check') = (seed IS NOT NULL)),
     ${reference('look_backs', 'plan', 'plans')},
     ${reference('look_backs', 'section', 'plan_sections')},
     ${reference('look_backs', 'unit', 'units')}`,
    { mutable: true },
  );
  await createTenantTable(
    runner,
    'look_back_items',
    `look_back_id uuid NOT NULL,
     assignment_id uuid NOT NULL,
     sort_order integer NOT NULL,
     result text CONSTRAINT look_back_items_result_check CHECK (result IN ('holds', 'does_not_hold')),
     progress_finding text NOT NULL DEFAULT '',
     effect_finding text NOT NULL DEFAULT '',
     shortfall text NOT NULL DEFAULT '',
     found_percent numeric(5,2) CONSTRAINT look_back_items_percent_check CHECK (found_percent BETWEEN 0 AND 100),
     ${FILES},
     examined_at timestamptz,
     examined_by uuid,
     CONSTRAINT look_back_items_examined_check CHECK ((result IS NULL) = (examined_at IS NULL)),
     CONSTRAINT look_back_items_assignment_key UNIQUE (jurisdiction_id, look_back_id, assignment_id),
     ${reference('look_back_items', 'look_back', 'look_backs')},
     ${reference('look_back_items', 'assignment', 'assignments')}`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX look_backs_section_idx ON look_backs (jurisdiction_id, section_id)');
  await runner.query(
    'CREATE INDEX look_back_items_assignment_idx ON look_back_items (jurisdiction_id, assignment_id)',
  );
}

async function createFollowedItems(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'followed_items',
    `kind text NOT NULL CONSTRAINT followed_items_kind_check
       CHECK (kind IN ('remark', 'coordination', 'complaint', 'finding', 'good_practice')),
     state text NOT NULL CONSTRAINT followed_items_state_check CHECK (state IN ('open', 'answered', 'settled')),
     title text NOT NULL,
     content text NOT NULL,
     task_id uuid NOT NULL,
     unit_id uuid,
     raised_by_unit_id uuid,
     due_on date,
     category text CONSTRAINT followed_items_category_check
       CHECK (category IN ('passing_the_buck', 'going_through_motions', 'slow_progress', 'other')),
     leader_name text NOT NULL DEFAULT '',
     channel text NOT NULL DEFAULT '',
     contact_name text NOT NULL DEFAULT '',
     contact text NOT NULL DEFAULT '',
     signed_off_by text NOT NULL DEFAULT '',
     settled_at timestamptz,
     ${FILES},
     CONSTRAINT followed_items_settled_check CHECK ((state = 'settled') = (settled_at IS NOT NULL)),
     CONSTRAINT followed_items_category_kind_check CHECK ((kind = 'finding') = (category IS NOT NULL)),
     CONSTRAINT followed_items_signed_check CHECK (kind <> 'remark' OR state <> 'settled' OR signed_off_by <> ''),
     ${reference('followed_items', 'task', 'tasks')},
     ${reference('followed_items', 'unit', 'units')},
     ${reference('followed_items', 'raised_by_unit', 'units')}`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX followed_items_task_idx ON followed_items (jurisdiction_id, task_id)');
  await runner.query(
    'CREATE INDEX followed_items_unit_idx ON followed_items (jurisdiction_id, unit_id, state, due_on)',
  );
  await createTenantTable(
    runner,
    'followed_item_entries',
    `item_id uuid NOT NULL,
     kind text NOT NULL CONSTRAINT followed_item_entries_kind_check
       CHECK (kind IN ('comment', 'answer', 'return', 'settlement')),
     text text NOT NULL,
     unit_id uuid,
     ${FILES},
     created_at timestamptz NOT NULL,
     created_by uuid,
     author_name text NOT NULL,
     ${reference('followed_item_entries', 'item', 'followed_items')},
     ${reference('followed_item_entries', 'unit', 'units')}`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE INDEX followed_item_entries_item_idx ON followed_item_entries (jurisdiction_id, item_id, created_at)',
  );
}

async function createMilestones(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'plan_milestones',
    `plan_id uuid NOT NULL,
     kind text NOT NULL CONSTRAINT plan_milestones_kind_check
       CHECK (kind IN ('filing', 'self_check', 'summary', 'acceptance', 'dispatch')),
     title text NOT NULL,
     due_on date,
     done_on date,
     receipt text NOT NULL DEFAULT '',
     participants text NOT NULL DEFAULT '',
     matters text NOT NULL DEFAULT '',
     ${FILES},
     ${reference('plan_milestones', 'plan', 'plans')}`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX plan_milestones_plan_idx ON plan_milestones (jurisdiction_id, plan_id)');
}
