import { asCivilDate, monthEnd } from '#shared/kernel/civil-date.js';
import type { MonthHeatmapQuery } from '../../../generated/graphql.js';
import {
  gridOf,
  shareOf,
  type HeatmapCounts,
  type HeatmapGrid,
  type HeatmapGridColumn,
} from './heatmap-grid.js';

export type MonthHeatmap = MonthHeatmapQuery['monthHeatmap'];

export type Period = 'month' | 'quarter';

export interface PeriodWords {
  readonly year: (year: number) => string;
  /** `number`: 1–12 of months, 1–4 of quarters. */
  readonly period: (period: Period, number: number) => string;
  readonly undated: string;
}

interface PeriodColumn extends HeatmapGridColumn {
  /** Places of its months in the lists of each row. */
  readonly places: readonly number[];
}

function columnOf(month: string, place: number, period: Period, words: PeriodWords): PeriodColumn {
  if (month === '')
    return { key: '', title: words.undated, group: '', filter: { undated: true }, places: [place] };
  const year = Number(month.slice(0, 4));
  const last = Number(month.slice(5));
  const quarter = Math.ceil(last / 3);
  const [number, first, end] =
    period === 'month' ? [last, last, last] : [quarter, quarter * 3 - 2, quarter * 3];
  return {
    key: `${year}-${number}`,
    title: words.period(period, number),
    group: words.year(year),
    filter: {
      dueFrom: asCivilDate(`${year}-${String(first).padStart(2, '0')}-01`),
      dueTo: monthEnd(year, end),
    },
    places: [place],
  };
}

/** Months in their order; those of one quarter in one column where quarters are asked for. */
function columnsOf(months: readonly string[], period: Period, words: PeriodWords): PeriodColumn[] {
  const columns = new Map<string, PeriodColumn>();
  for (const [place, month] of months.entries()) {
    const column = columnOf(month, place, period, words);
    const places = [...(columns.get(column.key)?.places ?? []), place];
    columns.set(column.key, { ...column, places });
  }
  return [...columns.values()];
}

type Finished = Pick<HeatmapCounts, 'total' | 'completed' | 'reported' | 'onTime' | 'late'>;

/** The percent is the share of finished rows: the API has no mean by months, and no lights. */
function finished(parts: readonly Finished[]): HeatmapCounts {
  const sum = (pick: (part: Finished) => number) => parts.reduce((all, part) => all + pick(part), 0);
  const total = sum((part) => part.total);
  const completed = sum((part) => part.completed);
  const reported = sum((part) => part.reported ?? 0);
  return {
    total,
    completed,
    reported,
    red: 0,
    yellow: 0,
    onTime: sum((part) => part.onTime),
    late: sum((part) => part.late),
    percent: shareOf(completed, total),
  };
}

/** Units × months or quarters of their deadlines. */
export function periodGrid(data: MonthHeatmap, period: Period, words: PeriodWords): HeatmapGrid {
  const columns = columnsOf(data.months, period, words);
  return gridOf({
    whole: { year: data.year },
    columns,
    rows: data.rows.map((row) => ({
      ...row,
      counts: columns.map(({ places }) =>
        finished(
          places.map((place) => ({
            total: row.totals[place] ?? 0,
            completed: row.completed[place] ?? 0,
            reported: row.reported[place] ?? 0,
            onTime: row.onTime[place] ?? 0,
            late: row.late[place] ?? 0,
          })),
        ),
      ),
    })),
    add: finished,
  });
}
