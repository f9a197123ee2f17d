import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calendarYearSchema } from '#shared/calendar/calendar.schema.js';
import type { CalendarYear } from '#shared/calendar/calendar-year.js';
import type { CalendarRefusal } from '#shared/calendar/calendar.refusals.js';
import { PUBLISHED_YEARS } from '#shared/calendar/published-years.js';
import type { LastDayPolicy } from '#shared/calendar/last-day-policy.js';
import { CalendarRepository, type CalendarInForce } from '#server/modules/calendar/calendar.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { CalendarRedating, type Redated } from './calendar-redating.js';
import type { CalendarChangeInput, ChangeCalendarInput } from './deadlines.inputs.js';
import type { CalendarDifference } from './deadlines.type.js';
import { notifyRedated } from './deadline-notices.js';

const ROWS_SHOWN = 200;
/** Rows that the audit entry lists; the count is there for the rest. */
const ROWS_AUDITED = 500;

interface WantedChange {
  readonly years: readonly CalendarYear[];
  readonly policy: LastDayPolicy | null;
}

/** Another calendar: shows what it would move, then moves it. Open work only; done work and frozen quarters stay. */
@Injectable()
export class ChangeCalendarUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly redating: CalendarRedating,
  ) {}

  preview(request: RequestContext, input: CalendarChangeInput): Promise<CalendarDifference> {
    const { jurisdictionId } = authorise(request, 'calendar.manage').actor;
    const wanted = readChange(input);
    return this.reader.read(jurisdictionId, async (manager) => {
      const before = await this.calendars.inForce(manager, jurisdictionId);
      const after = changed(before, wanted);
      return differenceOf(await this.redating.compare(manager, jurisdictionId, before, after));
    });
  }

  /** @throws DomainError REFUSED when the difference is another one than was shown */
  run(request: RequestContext, { fingerprint, ...input }: ChangeCalendarInput): Promise<CalendarDifference> {
    const context = authorise(request, 'calendar.manage');
    const wanted = readChange(input);
    return this.unitOfWork.run(context, async (tx) => {
      await this.calendars.lock(tx);
      const before = await this.calendars.inForce(tx.manager, tx.jurisdictionId);
      const after = changed(before, wanted);
      const redated = await this.redating.compare(tx.manager, tx.jurisdictionId, before, after);
      const difference = differenceOf(redated);
      if (difference.fingerprint !== fingerprint) throw refuse('calendar.difference-changed');
      await this.calendars.write(tx, wanted.years, wanted.policy);
      await this.redating.carryOut(tx, redated);
      await notifyRedated(tx, redated.rows);
      await tx.audit({
        action: 'calendar.manage',
        entityType: 'calendar',
        entityId: null,
        before: { lastDayPolicy: before.lastDayPolicy, sources: sourcesOf(before, wanted) },
        after: {
          lastDayPolicy: after.lastDayPolicy,
          sources: sourcesOf(after, wanted),
          redated: difference.total,
          rows: redated.rows
            .slice(0, ROWS_AUDITED)
            .map(({ change, row }) => [row.taskCode, row.unitName, change.before.dueOn, change.after.dueOn]),
        },
      });
      return difference;
    });
  }
}

const refuse = (key: CalendarRefusal) => refusedBy({ key });

function readChange({ year, offeredYears, lastDayPolicy }: CalendarChangeInput): WantedChange {
  const offered = [...new Set(offeredYears ?? [])].map((wanted) => {
    const found = PUBLISHED_YEARS.find((one) => one.year === wanted);
    if (!found) throw refuse('calendar.not-offered');
    return found;
  });
  const years = [...offered, ...(year ? [parseInput(calendarYearSchema, year)] : [])];
  if (years.length === 0 && !lastDayPolicy) throw refuse('calendar.nothing-to-change');
  return { years, policy: lastDayPolicy ?? null };
}

function changed(before: CalendarInForce, { years, policy }: WantedChange): CalendarInForce {
  const replaced = new Set(years.map(({ year }) => year));
  return {
    years: [...before.years.filter(({ year }) => !replaced.has(year)), ...years],
    lastDayPolicy: policy ?? before.lastDayPolicy,
  };
}

const sourcesOf = ({ years }: CalendarInForce, wanted: WantedChange): Record<string, string> =>
  Object.fromEntries(
    years
      .filter(({ year }) => wanted.years.some((one) => one.year === year))
      .map(({ year, source }) => [year, source]),
  );

function differenceOf({ rows, changedDays }: Redated): CalendarDifference {
  const text = rows
    .map(({ change }) => `${change.before.id} ${change.before.dueOn} ${change.after.dueOn}`)
    .sort();
  const shown = rows.slice(0, ROWS_SHOWN).map(({ row, change }) => ({
    ...row,
    instanceId: change.before.id,
    dutyKey: change.before.dutyKey,
    before: change.before.dueOn,
    after: change.after.dueOn,
  }));
  const fingerprint = createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 32);
  return { fingerprint, total: rows.length, rows: shown, changedDays };
}
