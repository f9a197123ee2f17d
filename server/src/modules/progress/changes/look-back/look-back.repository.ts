import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LookBackItemRow } from '#db/entities/progress/look-back-item.entity.js';
import type { LookBackMethod } from '#shared/progress/changes/look-back.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { LookBack } from './look-back.type.js';

export interface LookBackScope {
  readonly method: LookBackMethod;
  readonly planId: string | null;
  readonly sectionId: string | null;
  readonly unitId: string | null;
}

interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** What each method goes to see: what is said to be done; or whatever a unit has taken on. */
const IN_METHOD: Readonly<Record<LookBackMethod, string>> = {
  look_back: `(a.state = 'closed' OR a.state = 'signed' AND a.percent = 100)`,
  spot_check: `a.state IN ('signed', 'closed')`,
};

const SELECT = `
  SELECT l.id, l.title, l.held_on AS "heldOn", l.lead_by AS "leadBy", l.method, l.seed, l.created_at AS "createdAt",
         l.population_hash AS "populationHash", cardinality(l.population) AS "populationSize",
         p.title AS "planTitle", s.title AS "sectionTitle", u.name AS "unitName",
         i.items AS "itemCount", i.examined AS "examinedCount", i.failed AS "failedCount"
    FROM look_backs l
    LEFT JOIN plans p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.plan_id
    LEFT JOIN plan_sections s ON s.jurisdiction_id = l.jurisdiction_id AND s.id = l.section_id
    LEFT JOIN units u ON u.jurisdiction_id = l.jurisdiction_id AND u.id = l.unit_id
   CROSS JOIN LATERAL (
         SELECT count(*)::int AS items, count(result)::int AS examined,
                (count(*) FILTER (WHERE result = 'does_not_hold'))::int AS failed
           FROM look_back_items i WHERE i.jurisdiction_id = l.jurisdiction_id AND i.look_back_id = l.id) i
   WHERE l.jurisdiction_id = $1`;

@Injectable()
export class LookBackRepository {
  async page(
    manager: EntityManager,
    jurisdictionId: string,
    { limit, offset }: Window,
  ): Promise<{ rows: LookBack[]; total: number }> {
    const [{ total }] = await manager.query<[{ total: number }]>(
      'SELECT count(*)::int AS total FROM look_backs WHERE jurisdiction_id = $1',
      [jurisdictionId],
    );
    const rows = await manager.query<LookBack[]>(
      `${SELECT} ORDER BY l.held_on DESC, l.id DESC LIMIT $2 OFFSET $3`,
      [jurisdictionId, limit, offset],
    );
    return { rows, total };
  }

  async byId(manager: EntityManager, jurisdictionId: string, id: string): Promise<LookBack | undefined> {
    const [found] = await manager.query<LookBack[]>(`${SELECT} AND l.id = $2`, [jurisdictionId, id]);
    return found;
  }

  async items(
    manager: EntityManager,
    jurisdictionId: string,
    lookBackId: string,
    { limit, offset }: Window,
  ): Promise<{ rows: LookBackItemRow[]; total: number }> {
    const [rows, total] = await manager.findAndCount(LookBackItemRow, {
      where: { jurisdictionId, lookBackId },
      order: { sortOrder: 'ASC' },
      take: limit,
      skip: offset,
    });
    return { rows, total };
  }

  /** What the draw was made from and what it gave, in the order drawn. */
  async draw(
    manager: EntityManager,
    jurisdictionId: string,
    id: string,
  ): Promise<
    { population: string[]; seed: string | null; populationHash: string; drawn: string[] } | undefined
  > {
    const [found] = await manager.query<
      { population: string[]; seed: string | null; populationHash: string; drawn: string[] }[]
    >(
      `SELECT population, seed, population_hash AS "populationHash",
              ARRAY (SELECT assignment_id FROM look_back_items i
                      WHERE i.jurisdiction_id = l.jurisdiction_id AND i.look_back_id = l.id ORDER BY sort_order) AS drawn
         FROM look_backs l WHERE jurisdiction_id = $1 AND id = $2`,
      [jurisdictionId, id],
    );
    return found;
  }

  /** Whether every part of the scope is there, and belongs together. */
  async isScopeKnown(
    { manager, jurisdictionId }: Transaction,
    { planId, sectionId, unitId }: LookBackScope,
  ): Promise<boolean> {
    const [{ known }] = await manager.query<[{ known: boolean }]>(
      `SELECT ($2::uuid IS NULL OR EXISTS (SELECT FROM plans WHERE jurisdiction_id = $1 AND id = $2))
          AND ($3::uuid IS NULL OR EXISTS (SELECT FROM plan_sections
                 WHERE jurisdiction_id = $1 AND id = $3 AND ($2::uuid IS NULL OR plan_id = $2)))
          AND ($4::uuid IS NULL OR EXISTS (SELECT FROM units WHERE jurisdiction_id = $1 AND id = $4)) AS known`,
      [jurisdictionId, planId, sectionId, unitId],
    );
    return known;
  }

  /** The assignments in scope, those below a section included, sorted; one more than the limit shows that it is passed. */
  async population(
    { manager, jurisdictionId }: Transaction,
    { method, planId, sectionId, unitId }: LookBackScope,
    limit: number,
  ): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `WITH RECURSIVE below (id) AS (
         SELECT $3::uuid
         UNION SELECT s.id FROM plan_sections s JOIN below b ON s.parent_id = b.id WHERE s.jurisdiction_id = $1)
       SELECT a.id FROM assignments a JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
        WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL AND ${IN_METHOD[method]}
          AND ($2::uuid IS NULL OR a.plan_id = $2)
          AND ($3::uuid IS NULL OR t.section_id IN (SELECT id FROM below))
          AND ($4::uuid IS NULL OR a.unit_id = $4)
        ORDER BY a.id LIMIT $5`,
      [jurisdictionId, planId, sectionId, unitId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** One statement for any number. */
  async insertItems(tx: Transaction, lookBackId: string, assignmentIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO look_back_items (jurisdiction_id, id, look_back_id, assignment_id, sort_order, version,
              created_at, created_by, updated_at, updated_by)
       SELECT $1, n.id, $2, n.assignment_id, n.place, 1, $3, $4, $3, $4
         FROM unnest($5::uuid[], $6::uuid[]) WITH ORDINALITY AS n (id, assignment_id, place)`,
      [
        tx.jurisdictionId,
        lookBackId,
        tx.now,
        tx.author.actor?.accountId ?? null,
        assignmentIds.map(() => newId()),
        [...assignmentIds],
      ],
    );
  }
}
