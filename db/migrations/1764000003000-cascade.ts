import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, createTenantTable } from './tenant-table.js';

const MUST_NOT_LOOP = 'jurisdictions_must_not_loop';

/** Who stands above whom, superior documents of plans, and which task takes up which of their points. */
export class Cascade1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createHierarchy(runner);
    await createDocuments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['task_mappings', 'superior_points', 'superior_documents'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP TRIGGER ${MUST_NOT_LOOP} ON jurisdictions`);
    await runner.query(`DROP FUNCTION ${MUST_NOT_LOOP}()`);
    await runner.query('ALTER TABLE jurisdictions DROP COLUMN parent_id');
    await runner.query(`GRANT INSERT ON jurisdictions TO ${APP_ROLE}`);
  }
}

/**
 * The parent link opens a way for data between two jurisdictions: only whoever runs the installation sets it, and it
 * never closes a circle, in which each would stand above the other.
 */
async function createHierarchy(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE jurisdictions ADD COLUMN parent_id uuid REFERENCES jurisdictions (id)');
  await runner.query(`REVOKE INSERT ON jurisdictions FROM ${APP_ROLE}`);
  await runner.query(`GRANT INSERT (id, code, name, demo, created_at) ON jurisdictions TO ${APP_ROLE}`);
  await runner.query(`
    CREATE FUNCTION ${MUST_NOT_LOOP}() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
    BEGIN
      IF EXISTS (
        WITH RECURSIVE up (id) AS (
          SELECT NEW.parent_id
          UNION
          SELECT j.parent_id FROM jurisdictions j JOIN up ON j.id = up.id WHERE j.parent_id IS NOT NULL
        )
        SELECT FROM up WHERE id = NEW.id
      ) THEN
        RAISE EXCEPTION 'jurisdiction % would stand above itself', NEW.code;
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER ${MUST_NOT_LOOP} BEFORE INSERT OR UPDATE OF parent_id ON jurisdictions
      FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION ${MUST_NOT_LOOP}()`);
}

async function createDocuments(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'superior_documents',
    `plan_id uuid NOT NULL,
     kind text NOT NULL CONSTRAINT superior_documents_kind_check CHECK (kind IN ('own_plan', 'superior_plan', 'external')),
     superior_jurisdiction_id uuid,
     superior_plan_id uuid,
     title text NOT NULL,
     doc_number text,
     issuer text,
     document_date date,
     CONSTRAINT superior_documents_plan_key UNIQUE (jurisdiction_id, plan_id),
     CONSTRAINT superior_documents_link_check CHECK (num_nonnulls(superior_jurisdiction_id, superior_plan_id) = CASE kind WHEN 'external' THEN 0 ELSE 2 END),
     CONSTRAINT superior_documents_own_check CHECK (kind = 'external' OR (kind = 'own_plan') = (superior_jurisdiction_id = jurisdiction_id)),
     CONSTRAINT superior_documents_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id) ON DELETE CASCADE`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX superior_documents_superior_idx ON superior_documents (superior_jurisdiction_id, superior_plan_id)',
  );
  const ofDocument = (table: string) =>
    `superior_document_id uuid NOT NULL,
     CONSTRAINT ${table}_document_fkey FOREIGN KEY (jurisdiction_id, superior_document_id) REFERENCES superior_documents (jurisdiction_id, id) ON DELETE CASCADE,`;
  await createTenantTable(
    runner,
    'superior_points',
    `${ofDocument('superior_points')}
     ordinal text NOT NULL,
     title text NOT NULL,
     content text NOT NULL,
     deadlines jsonb NOT NULL,
     due_on date,
     sort_order integer NOT NULL`,
  );
  await runner.query(
    'CREATE INDEX superior_points_document_idx ON superior_points (jurisdiction_id, superior_document_id, sort_order)',
  );
  await createTenantTable(
    runner,
    'task_mappings',
    `${ofDocument('task_mappings')}
     point_id uuid NOT NULL,
     task_id uuid NOT NULL,
     state text NOT NULL CONSTRAINT task_mappings_state_check CHECK (state IN ('suggested', 'confirmed', 'rejected')),
     likeness numeric(5,4) NOT NULL CONSTRAINT task_mappings_likeness_check CHECK (likeness BETWEEN 0 AND 1),
     shared_words text[] NOT NULL,
     decided_at timestamptz,
     decided_by uuid,
     CONSTRAINT task_mappings_pair_key UNIQUE (jurisdiction_id, superior_document_id, point_id, task_id),
     CONSTRAINT task_mappings_decided_check CHECK ((state = 'suggested') = (decided_at IS NULL)),
     CONSTRAINT task_mappings_task_fkey FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id) ON DELETE CASCADE`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX task_mappings_task_idx ON task_mappings (jurisdiction_id, task_id)');
}
