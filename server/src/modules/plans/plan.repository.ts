import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import type { Scope } from '#shared/access/policy.js';

export interface PlanCounts {
  readonly planId: string;
  readonly taskCount: number;
  readonly assignmentCount: number;
  readonly signedCount: number;
}

const COLUMNS = [
  'jurisdictionId',
  'id',
  'version',
  'title',
  'docNumber',
  'issuer',
  'documentDate',
  'year',
  'state',
  'leadlessRule',
  'issuedOn',
  'withdrawnAt',
  'withdrawnBy',
  'withdrawnReason',
] as const satisfies readonly (keyof PlanRow)[];

/** A plan without its text, which may be long and is wanted by one screen only. */
export type PlanRecord = Pick<PlanRow, (typeof COLUMNS)[number]>;

/** A unit sees a plan once it is issued and names the unit; what was taken from it since stays readable. */
const OF_UNIT = `p.state <> 'draft' AND EXISTS (SELECT 1 FROM assignments a
  WHERE a.jurisdiction_id = p.jurisdiction_id AND a.plan_id = p.id AND a.unit_id = :unitId)`;

const MOST_PLANS = 500;

@Injectable()
export class PlanRepository {
  /** Newest first; of one year, or of all. Those that were taken back are listed by themselves. */
  list(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    { year, withdrawn }: { year: number | null; withdrawn: boolean },
  ): Promise<PlanRecord[]> {
    const query = visible(manager, jurisdictionId, scope).andWhere(
      withdrawn ? `p.state = 'withdrawn'` : `p.state <> 'withdrawn'`,
    );
    if (year !== null) query.andWhere('p.year = :year', { year });
    return query
      .orderBy('p.year', 'DESC')
      .addOrderBy('p.documentDate', 'DESC', 'NULLS LAST')
      .addOrderBy('p.id', 'DESC')
      .take(MOST_PLANS)
      .getMany();
  }

  byId(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    ids: readonly string[],
  ): Promise<PlanRecord[]> {
    return visible(manager, jurisdictionId, scope)
      .andWhere('p.id IN (:...ids)', { ids: [...ids] })
      .getMany();
  }

  sourceTexts(
    manager: EntityManager,
    jurisdictionId: string,
    ids: readonly string[],
  ): Promise<Pick<PlanRow, 'id' | 'sourceText'>[]> {
    return manager.find(PlanRow, {
      select: { jurisdictionId: true, id: true, sourceText: true },
      where: { jurisdictionId, id: In([...ids]) },
    });
  }

  /** Progress reports on the plans' tasks, drafts included; plans without any are left out. */
  reportCounts(
    manager: EntityManager,
    jurisdictionId: string,
    planIds: readonly string[],
  ): Promise<{ planId: string; count: number }[]> {
    return manager.query(
      `SELECT a.plan_id AS "planId", count(*)::int AS count
         FROM assignments a
         JOIN progress_reports r ON r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id
        WHERE a.jurisdiction_id = $1 AND a.plan_id = ANY ($2::uuid[])
        GROUP BY a.plan_id`,
      [jurisdictionId, [...planIds]],
    );
  }

  sectionsOf(
    manager: EntityManager,
    jurisdictionId: string,
    planIds: readonly string[],
  ): Promise<PlanSectionRow[]> {
    return manager.find(PlanSectionRow, {
      where: { jurisdictionId, planId: In([...planIds]) },
      order: { sortOrder: 'ASC' },
    });
  }

  /** Of what the scope may see: a unit counts its own tasks and shares. */
  counts(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    planIds: readonly string[],
  ): Promise<PlanCounts[]> {
    if (scope.kind === 'nothing') return Promise.resolve([]);
    const unitId = scope.kind === 'unit' ? scope.unitId : null;
    return manager.query<PlanCounts[]>(
      `SELECT t.plan_id AS "planId", count(DISTINCT t.id)::int AS "taskCount", count(a.id)::int AS "assignmentCount",
              (count(a.id) FILTER (WHERE a.state <> 'to_sign'))::int AS "signedCount"
         FROM tasks t
         LEFT JOIN assignments a ON a.jurisdiction_id = t.jurisdiction_id AND a.task_id = t.id
              AND a.withdrawn_at IS NULL
        WHERE t.jurisdiction_id = $1 AND t.withdrawn_at IS NULL AND t.plan_id = ANY ($2::uuid[]) AND ($3::uuid IS NULL OR a.unit_id = $3)
        GROUP BY t.plan_id`,
      [jurisdictionId, [...planIds], unitId],
    );
  }
}

function visible(manager: EntityManager, jurisdictionId: string, scope: Scope): SelectQueryBuilder<PlanRow> {
  const query = manager
    .createQueryBuilder(PlanRow, 'p')
    .select(COLUMNS.map((column) => `p.${column}`))
    .where('p.jurisdictionId = :jurisdictionId', { jurisdictionId });
  if (scope.kind === 'nothing') query.andWhere('false');
  if (scope.kind === 'unit') query.andWhere(OF_UNIT, { unitId: scope.unitId });
  return query;
}
