import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LightSql } from '#db/views/progress/light-sql.js';
import type { Scope } from '#shared/access/policy.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { parseCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import type { LightPolicy } from '#shared/progress/lights/light-policy.js';
import { LightPolicyRepository } from '#server/modules/progress/lights/light-policy.repository.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import { ledgerConditions } from './ledger-conditions.js';

/** Whose rows, as they stand or stood on which day, under the policy of that day. */
export interface LedgerDay {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly today: CivilDate;
  /** Rows as they stood at the end of that day, not as they stand now. */
  readonly past: boolean;
  readonly policy: LightPolicy;
}

export interface LedgerView extends LedgerDay {
  readonly filter: LedgerFilter;
}

/** What every statement over ledger rows begins with: $1 the jurisdiction, $2 the day. */
export function askLedger({ jurisdictionId, today: day, policy, scope, filter }: LedgerView): {
  parameters: SqlParameters;
  sql: LightSql;
  conditions: string;
} {
  const parameters = new SqlParameters(jurisdictionId, day);
  const sql = new LightSql(parameters, '$2', policy);
  return { parameters, sql, conditions: ledgerConditions(parameters, scope, filter, sql) };
}

@Injectable()
export class LedgerViews {
  constructor(
    private readonly policies: LightPolicyRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null for today, which has not ended. @throws DomainError INVALID_INPUT for a day to come or none at all */
  dayAskedFor(text: string | null): CivilDate | null {
    if (text === null) return null;
    const day = parseCivilDate(text);
    const now = today(this.clock);
    if (!day || day > now) throw invalidInput('lights.day-in-future', 'asOf');
    return day === now ? null : day;
  }

  async on(
    manager: EntityManager,
    who: { jurisdictionId: string; scope: Scope },
    asOf: CivilDate | null,
  ): Promise<LedgerDay> {
    const day = asOf ?? today(this.clock);
    const policy = await this.policies.on(manager, who.jurisdictionId, day);
    return { ...who, today: day, past: asOf !== null, policy };
  }

  policyOfToday(manager: EntityManager, jurisdictionId: string): Promise<LightPolicy> {
    return this.policies.on(manager, jurisdictionId, today(this.clock));
  }
}
