import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import type { BreakdownDraftPage, BreakdownDraftSummary } from './breakdown-draft.type.js';

@Injectable()
export class BreakdownDraftRepository {
  byId(manager: EntityManager, jurisdictionId: string, id: string): Promise<BreakdownDraftRow | null> {
    return manager.findOneBy(BreakdownDraftRow, { jurisdictionId, id });
  }

  /** Last touched first. */
  async page(
    manager: EntityManager,
    jurisdictionId: string,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<BreakdownDraftPage> {
    const total = await manager.countBy(BreakdownDraftRow, { jurisdictionId });
    const rows = await manager.query<BreakdownDraftSummary[]>(
      `SELECT id, version, state, source_name AS "sourceName", draft ->> 'title' AS title,
              jsonb_array_length(jsonb_path_query_array(draft, '$.tasks[*] ? (@.taken == true)')) AS "taskCount",
              plan_id AS "planId", revises_plan_id AS "revisesPlanId", created_at AS "createdAt", updated_at AS "updatedAt"
         FROM breakdown_drafts
        WHERE jurisdiction_id = $1
        ORDER BY updated_at DESC, id DESC
        LIMIT $2 OFFSET $3`,
      [jurisdictionId, limit, offset],
    );
    return { total, rows };
  }

  /** Whether every id is a unit's or a collective's of this jurisdiction. */
  async areKnown(
    manager: EntityManager,
    jurisdictionId: string,
    unitIds: ReadonlySet<string>,
    groupIds: ReadonlySet<string>,
  ): Promise<boolean> {
    const [found] = await manager.query<{ units: number; groups: number }[]>(
      `SELECT (SELECT count(*) FROM units WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[]))::int AS units,
              (SELECT count(*) FROM unit_groups WHERE jurisdiction_id = $1 AND id = ANY ($3::uuid[]))::int AS groups`,
      [jurisdictionId, [...unitIds], [...groupIds]],
    );
    return found?.units === unitIds.size && found.groups === groupIds.size;
  }
}
