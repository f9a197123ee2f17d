import { useTranslation } from 'react-i18next';
import { addDays, civilDate, endOfMonth, partsOf, type CivilDate } from '#shared/kernel/civil-date.js';
import { isWeekend, weekdayOf } from '#shared/calendar/work-calendar.js';
import type { WorkYearQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';

export type NamedDay = WorkYearQuery['workYear']['days'][number];

interface MonthGridProps {
  year: number;
  /** 1–12 */
  month: number;
  named: ReadonlyMap<string, NamedDay>;
  today: string;
}

/** One month, Monday first; 休 and 班 stand beside the day in words. */
export function MonthGrid({ year, month, named, today }: MonthGridProps) {
  const { t } = useTranslation('calendar');
  const days = t('weekdays').split(',');
  return (
    <div className="month">
      <h3>{t('month', { month })}</h3>
      <table aria-label={t('monthTable', { year, month })}>
        <thead>
          <tr>
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) =>
                day === null ? (
                  <td key={index} />
                ) : (
                  <DayCell key={index} day={day} named={named.get(day)} isToday={day === today} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayCell({ day, named, isToday }: { day: CivilDate; named: NamedDay | undefined; isToday: boolean }) {
  const { dayKinds } = useLabels().calendar;
  const kind = named?.kind ?? (isWeekend(day) ? 'weekend' : 'workday');
  return (
    <td
      className={`day day-${kind}${isToday ? ' day-today' : ''}`}
      title={named ? `${day} ${named.note}` : day}
    >
      {partsOf(day).day}
      {named && <span className="day-mark">{dayKinds[named.kind]}</span>}
    </td>
  );
}

/** Rows of seven; null outside of the month. */
function weeksOf(year: number, month: number): (CivilDate | null)[][] {
  const first = civilDate(year, month, 1)!;
  const cells: (CivilDate | null)[] = Array.from({ length: (weekdayOf(first) + 6) % 7 }, () => null);
  for (let day = first; day <= endOfMonth(first); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
