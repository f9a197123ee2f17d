import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import type { FilterNames } from '#shared/dashboards/describe-ledger-filter.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';

@Injectable()
export class FilterNamesRepository {
  /** Names of what a filter points at, as far as the reader may know them: a plan only where it gave the unit work. */
  async of(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    filter: LedgerFilter,
  ): Promise<FilterNames> {
    const ownUnit = scope.kind === 'unit' ? scope.unitId : null;
    const rows = await manager.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM units WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])
        UNION ALL
       SELECT id, name FROM unit_categories WHERE jurisdiction_id = $1 AND id = ANY ($3::uuid[])
        UNION ALL
       SELECT p.id, p.title FROM plans p WHERE p.jurisdiction_id = $1 AND p.id = ANY ($4::uuid[])
          AND EXISTS (SELECT FROM assignments a WHERE a.jurisdiction_id = $1 AND a.plan_id = p.id
                         AND ($5::uuid IS NULL OR a.unit_id = $5::uuid))`,
      [jurisdictionId, filter.unitIds ?? [], filter.categoryIds ?? [], filter.planIds ?? [], ownUnit],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
