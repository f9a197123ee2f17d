import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import type { FormerUnitName, UnitChange } from './unit-change.types.js';

type OfUnit<Row> = Row & { readonly unitId: string };

/** Names of its own, and of units that it took over, each with the day on which the name ended. */
const FORMER = `
  SELECT f.unit_id AS "unitId", f.name, f.ended_on AS "endedOn" FROM former_unit_names f
   WHERE f.jurisdiction_id = $1 AND f.unit_id = ANY ($2::uuid[])
   UNION ALL
  SELECT successor, u.name, c.effective_on
    FROM unit_changes c
    JOIN units u ON u.jurisdiction_id = c.jurisdiction_id AND u.id = c.unit_id
   CROSS JOIN unnest(c.successor_ids) AS successor
   WHERE c.jurisdiction_id = $1 AND successor = ANY ($2::uuid[])
   ORDER BY 3, 2`;

const CHANGES = `
  SELECT id, unit_id AS "unitId", kind, effective_on AS "effectiveOn", basis, successor_ids AS "successorIds"
    FROM unit_changes WHERE jurisdiction_id = $1 AND unit_id = ANY ($2::uuid[]) ORDER BY effective_on, id`;

/** What units were called and became, one query a kind and request. */
@Injectable()
export class UnitHistoryLoaders {
  constructor(private readonly reader: Reader) {}

  formerNames(context: GraphqlContext, unitId: string): Promise<FormerUnitName[]> {
    return this.load<FormerUnitName>(context, 'former-unit-names', FORMER, unitId);
  }

  changes(context: GraphqlContext, unitId: string): Promise<UnitChange[]> {
    return this.load<UnitChange>(context, 'unit-changes', CHANGES, unitId);
  }

  private load<Row>(context: GraphqlContext, name: string, sql: string, unitId: string): Promise<Row[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get<Row[]>(name, async (ids) => {
      const read = (manager: EntityManager) => manager.query<OfUnit<Row>[]>(sql, [jurisdictionId, [...ids]]);
      return grouped(ids, await this.reader.read(jurisdictionId, read), (row) => row.unitId);
    });
    return loader.load(unitId);
  }
}
