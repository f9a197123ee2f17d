import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { today, type Clock } from '#shared/kernel/ports.js';
import {
  indexNames,
  type FindByName,
  type NameKind,
  type NameTarget,
} from '#shared/organisation/unit-name-index.js';
import { CLOCK } from '#server/platform/database/tokens.js';

type NameRow = NameTarget & { name: string; kind: NameKind };

const NAMES = `
  WITH active AS (SELECT * FROM units WHERE jurisdiction_id = $1 AND (ended_on IS NULL OR ended_on > $2))
  SELECT name, 'official' AS kind, id AS "unitId", NULL::uuid AS "groupId" FROM active
  UNION ALL SELECT short_name, 'short', id, NULL FROM active
  UNION ALL SELECT name, 'official', NULL, id FROM unit_groups WHERE jurisdiction_id = $1
  UNION ALL SELECT a.name, 'alias', a.unit_id, a.group_id FROM unit_aliases a
    LEFT JOIN active u ON u.id = a.unit_id
   WHERE a.jurisdiction_id = $1 AND (a.group_id IS NOT NULL OR u.id IS NOT NULL)`;

const MEMBERS = `
  SELECT m.group_id AS "groupId", array_agg(m.unit_id ORDER BY u.sort_order, u.name) AS "unitIds"
    FROM unit_group_members m
    JOIN units u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.unit_id
   WHERE m.jurisdiction_id = $1 AND (u.ended_on IS NULL OR u.ended_on > $2)
   GROUP BY m.group_id`;

/** The register as documents see it: printed names, and the units that collectives stand for today. */
@Injectable()
export class UnitDirectory {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Units that have ceased to exist answer to no name. One statement. */
  async names(manager: EntityManager, jurisdictionId: string): Promise<FindByName> {
    const rows = await manager.query<NameRow[]>(NAMES, [jurisdictionId, today(this.clock)]);
    return indexNames(rows.map(({ name, kind, ...target }) => ({ name, kind, target })));
  }

  /** Members in 机构序列. One statement. */
  async members(
    manager: EntityManager,
    jurisdictionId: string,
  ): Promise<(groupId: string) => readonly string[]> {
    const rows = await manager.query<{ groupId: string; unitIds: string[] }[]>(MEMBERS, [
      jurisdictionId,
      today(this.clock),
    ]);
    const byGroup = new Map(rows.map(({ groupId, unitIds }) => [groupId, unitIds]));
    return (groupId) => byGroup.get(groupId) ?? [];
  }
}
