import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarSettingsRow } from '#db/entities/calendar/calendar-settings.entity.js';
import { CalendarYearRow } from '#db/entities/calendar/calendar-year.entity.js';
import type { CalendarYear } from '#shared/calendar/calendar-year.js';
import {
  USUAL_LAST_DAY_POLICY,
  type DayRules,
  type LastDayPolicy,
} from '#shared/calendar/last-day-policy.js';
import { WorkCalendar } from '#shared/calendar/work-calendar.js';
import type { Transaction } from '#server/platform/database/transaction.js';

export type CalendarInForce = {
  readonly years: readonly CalendarYear[];
  readonly lastDayPolicy: LastDayPolicy;
};

@Injectable()
export class CalendarRepository {
  /** What holds now: the latest version of every year, and the policy. One statement. */
  async inForce(manager: EntityManager, jurisdictionId: string): Promise<CalendarInForce> {
    const [row] = await manager.query<{ years: CalendarYear[]; policy: LastDayPolicy | null }[]>(
      `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('year', y.year, 'source', y.source, 'days', y.days) ORDER BY y.year), '[]')
                 FROM (SELECT DISTINCT ON (year) year, source, days FROM calendar_years
                        WHERE jurisdiction_id = $1 ORDER BY year, number DESC) y) AS years,
              (SELECT last_day_policy FROM calendar_settings
                WHERE jurisdiction_id = $1 ORDER BY number DESC LIMIT 1) AS policy`,
      [jurisdictionId],
    );
    return { years: row?.years ?? [], lastDayPolicy: row?.policy ?? USUAL_LAST_DAY_POLICY };
  }

  /** How days become last days here. */
  async rules(manager: EntityManager, jurisdictionId: string): Promise<DayRules> {
    return rulesOf(await this.inForce(manager, jurisdictionId));
  }

  /** All versions of one year, the latest first. */
  versions(manager: EntityManager, jurisdictionId: string, year: number): Promise<CalendarYearRow[]> {
    return manager.find(CalendarYearRow, { where: { jurisdictionId, year }, order: { number: 'DESC' } });
  }

  /** Writes new versions. Whoever writes another meanwhile is waited for. */
  async write(tx: Transaction, years: readonly CalendarYear[], policy: LastDayPolicy | null): Promise<void> {
    const { manager, jurisdictionId, now: createdAt, author } = tx;
    const stamp = { createdAt, createdBy: author.actor?.accountId ?? null };
    const numbers = await manager.query<{ year: number; number: number }[]>(
      `SELECT year, max(number)::int AS number FROM calendar_years WHERE jurisdiction_id = $1 GROUP BY year`,
      [jurisdictionId],
    );
    const numberOf = new Map(numbers.map(({ year, number }) => [year, number]));
    await tx.append(
      CalendarYearRow,
      years.map(({ year, source, days }) => ({
        year,
        source,
        days: [...days],
        number: (numberOf.get(year) ?? 0) + 1,
        ...stamp,
      })),
    );
    if (policy === null) return;
    const number = (await manager.countBy(CalendarSettingsRow, { jurisdictionId })) + 1;
    await tx.append(CalendarSettingsRow, [{ number, lastDayPolicy: policy, ...stamp }]);
  }

  /** Until the end of the transaction nobody else changes this jurisdiction's calendar. */
  async lock({ manager, jurisdictionId }: Transaction): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `calendar/${jurisdictionId}`,
    ]);
  }
}

export const rulesOf = ({ years, lastDayPolicy }: CalendarInForce): DayRules => ({
  calendar: new WorkCalendar(years),
  lastDayPolicy,
});
