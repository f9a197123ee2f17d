import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SpotCheckDrawRow } from '#db/entities/assessment/spot-check-draw.entity.js';
import type { InspectorOfRegister } from '#shared/assessment/draw/draw-population.rules.js';
import type { DrawAssignment, DrawUnit } from '#shared/assessment/draw/draw-record.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';

/** A draw with the names of its people. */
export interface StoredDraw extends SpotCheckDrawRow {
  readonly preparedByName: string | null;
  readonly drawnByName: string | null;
}

export interface Candidates {
  readonly year: number;
  readonly today: CivilDate;
  /** Null: all. */
  readonly categoryIds: readonly string[] | null;
  readonly inspectorIds: readonly string[] | null;
}

const DRAWS_SQL = `
  SELECT d.id, d.version, d.title, d.year, d.state, d.algorithm, d.terms, d.population,
         d.population_hash AS "populationHash", d.commitment, d.seed, d.witness, d.result,
         d.created_at AS "createdAt", d.drawn_at AS "drawnAt", preparer.display_name AS "preparedByName",
         drawer.display_name AS "drawnByName"
    FROM spot_check_draws d
    LEFT JOIN accounts preparer ON preparer.jurisdiction_id = d.jurisdiction_id AND preparer.id = d.created_by
    LEFT JOIN accounts drawer ON drawer.jurisdiction_id = d.jurisdiction_id AND drawer.id = d.drawn_by
   WHERE d.jurisdiction_id = $1`;

const UNITS_SQL = `
  SELECT u.id, u.name, c.id AS "categoryId", c.name AS "categoryName"
    FROM units u
    JOIN unit_categories c ON c.jurisdiction_id = u.jurisdiction_id AND c.id = u.category_id
   WHERE u.jurisdiction_id = $1 AND (u.ended_on IS NULL OR u.ended_on > $2)
     AND ($3::uuid[] IS NULL OR c.id = ANY ($3))`;

const ASSIGNMENTS_SQL = `
  SELECT a.id, a.unit_id AS "unitId", t.code AS "taskCode", t.title AS "taskTitle"
    FROM plans p
    JOIN assignments a ON a.jurisdiction_id = p.jurisdiction_id AND a.plan_id = p.id
    JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
   WHERE p.jurisdiction_id = $1 AND p.state = 'issued' AND p.year = $2 AND a.withdrawn_at IS NULL
     AND a.state <> 'suspended'`;

@Injectable()
export class DrawRepository {
  /** Latest first. */
  async page(
    manager: EntityManager,
    jurisdictionId: string,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ total: number; rows: StoredDraw[] }> {
    const [{ total }] = await manager.query<[{ total: number }]>(
      'SELECT count(*)::int AS total FROM spot_check_draws WHERE jurisdiction_id = $1',
      [jurisdictionId],
    );
    const rows = await manager.query<StoredDraw[]>(
      `${DRAWS_SQL} ORDER BY d.created_at DESC, d.id DESC LIMIT $2 OFFSET $3`,
      [jurisdictionId, limit, offset],
    );
    return { total, rows };
  }

  async byId(manager: EntityManager, jurisdictionId: string, id: string): Promise<StoredDraw | undefined> {
    const [found] = await manager.query<StoredDraw[]>(`${DRAWS_SQL} AND d.id = $2`, [jurisdictionId, id]);
    return found;
  }

  units(manager: EntityManager, jurisdictionId: string, wanted: Candidates): Promise<DrawUnit[]> {
    return manager.query(UNITS_SQL, [jurisdictionId, wanted.today, wanted.categoryIds]);
  }

  assignments(manager: EntityManager, jurisdictionId: string, year: number): Promise<DrawAssignment[]> {
    return manager.query(ASSIGNMENTS_SQL, [jurisdictionId, year]);
  }

  inspectors(
    manager: EntityManager,
    jurisdictionId: string,
    inspectorIds: readonly string[] | null,
  ): Promise<InspectorOfRegister[]> {
    return manager.query(
      `SELECT id, display_name AS name, unit_id AS "unitId" FROM accounts
        WHERE jurisdiction_id = $1 AND role = 'inspector' AND NOT disabled
          AND ($2::uuid[] IS NULL OR id = ANY ($2))`,
      [jurisdictionId, inspectorIds],
    );
  }
}
