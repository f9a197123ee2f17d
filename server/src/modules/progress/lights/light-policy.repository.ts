import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LightPolicyRow } from '#db/entities/progress/light-policy.entity.js';
import { asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { policyOn, type LightPolicyVersion } from '#shared/progress/lights/light-policy.js';

/** Straight from SQL: asked before most pages, and most jurisdictions have none of their own. */
const POLICIES = `
  SELECT number, valid_from AS "validFrom", tolerance, not_started_lag AS "notStartedLag",
         due_soon_days AS "dueSoonDays", yellow_lag AS "yellowLag", status_names AS "statusNames",
         light_names AS "lightNames", light_colours AS "lightColours", status_colours AS "statusColours", ladder
    FROM light_policies WHERE jurisdiction_id = $1`;

type StoredPolicy = Omit<LightPolicyVersion, 'validFrom'> & { readonly validFrom: string };

@Injectable()
export class LightPolicyRepository {
  /** The version that a day is judged under; the default where none had begun. */
  async on(manager: EntityManager, jurisdictionId: string, day: CivilDate): Promise<LightPolicyVersion> {
    // A handful in years: the rule chooses, not another query that would have to agree with it.
    const rows = await manager.query<StoredPolicy[]>(POLICIES, [jurisdictionId]);
    return policyOn(rows.map(versionOf), day);
  }

  /** The number of the version saved last; 0 before any. */
  async lastNumber(manager: EntityManager, jurisdictionId: string): Promise<number> {
    const [{ number }] = await manager.query<[{ number: number }]>(
      'SELECT coalesce(max(number), 0)::int AS number FROM light_policies WHERE jurisdiction_id = $1',
      [jurisdictionId],
    );
    return number;
  }

  /** Names of those who saved versions, by account. */
  async authorNames(manager: EntityManager, jurisdictionId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ id: string; name: string }[]>(
      `SELECT id, display_name AS name FROM accounts
        WHERE jurisdiction_id = $1 AND id IN (SELECT created_by FROM light_policies WHERE jurisdiction_id = $1)`,
      [jurisdictionId],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Latest first. */
  all(manager: EntityManager, jurisdictionId: string): Promise<LightPolicyRow[]> {
    return manager.find(LightPolicyRow, { where: { jurisdictionId }, order: { number: 'DESC' }, take: 200 });
  }
}

export const versionOf = ({ validFrom, ...row }: StoredPolicy): LightPolicyVersion => ({
  ...row,
  validFrom: asCivilDate(validFrom),
});
