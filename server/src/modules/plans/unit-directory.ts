import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import {
  indexNames,
  type FindByName,
  type NameKind,
  type NameTarget,
  type RegisteredName,
} from '#shared/organisation/unit-name-index.js';
import { CLOCK } from '#server/platform/database/tokens.js';

type NameRow = { kind: NameKind; name: string } & NameTarget;
type MemberRow = { kind: 'member'; unitId: string; groupId: string };

const REGISTER = `
  WITH RECURSIVE active AS (SELECT * FROM units WHERE jurisdiction_id = $1 AND (ended_on IS NULL OR ended_on > $2)),
  followed AS (
    SELECT unit_id AS former_id, successor_ids[1] AS id FROM unit_changes
     WHERE jurisdiction_id = $1 AND kind = 'merged' AND effective_on <= $2
     UNION
    SELECT f.former_id, c.successor_ids[1] FROM followed f
      JOIN unit_changes c ON c.jurisdiction_id = $1 AND c.unit_id = f.id AND c.kind = 'merged' AND c.effective_on <= $2
  )
  SELECT kind, name, "unitId", "groupId" FROM (
    SELECT 'official' AS kind, name, id AS "unitId", NULL::uuid AS "groupId", 0 AS place FROM active
    UNION ALL SELECT 'short', short_name, id, NULL, 0 FROM active
    UNION ALL SELECT 'official', name, NULL, id, 0 FROM unit_groups WHERE jurisdiction_id = $1
    UNION ALL SELECT 'alias', a.name, a.unit_id, a.group_id, 0 FROM unit_aliases a
      LEFT JOIN active u ON u.id = a.unit_id
     WHERE a.jurisdiction_id = $1 AND (a.ended_on IS NULL OR a.ended_on > $2)
       AND (a.group_id IS NOT NULL OR u.id IS NOT NULL)
    UNION ALL SELECT 'former', f.name, u.id, NULL, 0 FROM former_unit_names f
      JOIN active u ON u.id = f.unit_id WHERE f.jurisdiction_id = $1
    UNION ALL SELECT 'former', n.name, u.id, NULL, 0 FROM followed f
      JOIN active u ON u.id = f.id
      JOIN LATERAL (
        SELECT name FROM units WHERE jurisdiction_id = $1 AND id = f.former_id
         UNION SELECT short_name FROM units WHERE jurisdiction_id = $1 AND id = f.former_id
         UNION SELECT name FROM unit_aliases WHERE jurisdiction_id = $1 AND unit_id = f.former_id) n ON true
    UNION ALL SELECT 'member', NULL, u.id, m.group_id, u.sort_order FROM unit_group_members m
      JOIN active u ON u.id = m.unit_id
      JOIN unit_categories c ON c.jurisdiction_id = $1 AND c.id = u.category_id
      JOIN unit_groups g ON g.jurisdiction_id = $1 AND g.id = m.group_id
     WHERE (NOT c.vertically_managed OR g.reaches_vertical) AND m.jurisdiction_id = $1 AND m.joined_on <= $2 AND (m.left_on IS NULL OR m.left_on > $2)
  ) AS entries ORDER BY place`;

/** The register as documents see it. */
export interface UnitDirectory {
  readonly findByName: FindByName;
  /** Every name that the register answers to. */
  readonly names: readonly RegisteredName[];
  /** The units that a collective stood for on the day, in 机构序列. */
  readonly membersOf: (groupId: string) => readonly string[];
}

/**
 * Units that have ceased to exist belong to no collective, and their names lead to whoever took them over. Vertically
 * managed units are reached by collectives that say so only. @source R85, R93
 */
@Injectable()
export class UnitDirectoryReader {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** As of a day, today unless it is given. One statement. */
  async read(
    manager: EntityManager,
    jurisdictionId: string,
    asOf: CivilDate = today(this.clock),
  ): Promise<UnitDirectory> {
    const rows = await manager.query<(NameRow | MemberRow)[]>(REGISTER, [jurisdictionId, asOf]);
    const members = new Map<string, string[]>();
    const names: NameRow[] = [];
    for (const row of rows) {
      if (row.kind !== 'member') names.push(row);
      else members.set(row.groupId, [...(members.get(row.groupId) ?? []), row.unitId]);
    }
    const registered = names.map(({ name, kind, unitId, groupId }): RegisteredName => ({
      name,
      kind,
      target: { unitId, groupId } as NameTarget,
    }));
    return {
      names: registered,
      findByName: indexNames(registered),
      membersOf: (groupId) => members.get(groupId) ?? [],
    };
  }
}
