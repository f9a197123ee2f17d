import { decimal, decimalLabel, decimalText, roundTo, share, sum } from '#shared/kernel/decimal.js';
import type { ScoreHeatmapQuery } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { urls } from '../../../lib/urls.js';
import { bandsOf, type HeatmapColumn } from './heatmap-grid.js';
import type { ScoreMeasure } from './heatmap-measure.js';
import { HEATMAP_STEPS, heatmapStep } from './heatmap-scale.js';
import type { ShownField, ShownHeatmap } from './shown-heatmap.js';

export type ScoreHeatmap = NonNullable<ScoreHeatmapQuery['scoreHeatmap']>;
type Column = ScoreHeatmap['columns'][number];

export interface ScoreWords {
  /** Title of the column of lines that no indicator stands behind. */
  readonly other: string;
  /** `，满分 10`. */
  readonly full: (points: string) => string;
  readonly rank: (rank: number) => string;
  readonly units: (count: number) => string;
}

/** At most two decimals, rounded half up. */
export const pointsLabel = (points: string): string => decimalText(roundTo(points, 2));

/**
 * 得分率: percent of the maximum, exact to two decimals; a deduction counts from full points down. Null where there is
 * no maximum to measure by.
 */
export function rateOf(
  points: string,
  { maxPoints, part }: Pick<Column, 'maxPoints' | 'part'>,
): string | null {
  if (decimal(maxPoints).eq(0)) return null;
  const got = part === 'deduction' ? decimal(maxPoints).plus(points) : points;
  return decimalText(roundTo(share(100, got, maxPoints), 2));
}

const mean = (values: readonly string[]): string => decimalText(sum(values).div(values.length));

/**
 * Units × indicators of a round: points against their maximum, or the share of it. A field opens its line in the
 * scorecard, a total of a column the list of its lines, that of all the ranking.
 * @param listOf address of the list of one indicator's lines
 */
export function scoreHeatmap(
  data: ScoreHeatmap,
  measure: ScoreMeasure,
  words: ScoreWords,
  listOf: (indicatorId: string) => string,
): ShownHeatmap {
  const { roundId, rows } = data;
  const hasOther = rows.some(({ otherPoints }) => !decimal(otherPoints).eq(0));

  const score = (points: string, column: Column, href: string): ShownField => {
    const rate = rateOf(points, column);
    const [shown, full] = [pointsLabel(points), pointsLabel(column.maxPoints)];
    const step = rate === null ? {} : { step: heatmapStep(HEATMAP_STEPS, rate) };
    return measure === 'rate' && rate !== null
      ? { value: percentLabel(rate), detail: `${shown}/${full}`, href, ...step }
      : { value: shown, detail: `/${full}`, said: words.full(full), href, ...step };
  };
  const ofUnits = (value: string, count: number, href: string): ShownField => {
    const detail = words.units(count);
    return { value, detail, said: ` ${detail}`, href };
  };

  const columnTotal = (column: Column, n: number): ShownField => {
    const got = rows.flatMap(({ points }) => points[n] ?? []);
    const href = listOf(column.indicatorId);
    if (got.length === 0) return { value: null, href };
    const average = mean(got);
    const rate = measure === 'rate' ? rateOf(average, column) : null;
    return ofUnits(rate === null ? pointsLabel(average) : percentLabel(rate), got.length, href);
  };

  const ranking = `${urls.ranking}?round=${roundId}`;
  const columns: HeatmapColumn[] = data.columns.map(({ indicatorId, name, groupName }) => ({
    key: indicatorId,
    title: name,
    group: groupName,
  }));
  const totalsOf = (pick: (row: ScoreHeatmap['rows'][number]) => string): ShownField =>
    ofUnits(pointsLabel(mean(rows.map(pick))), rows.length, ranking);
  return {
    columns: hasOther ? [...columns, { key: 'other', title: words.other, group: '' }] : columns,
    bands: bandsOf(rows, ({ unitId, unitName, points, otherPoints, rank, total }) => {
      const card = urls.scorecard(roundId, unitId);
      const fields = data.columns.map((column, n) => {
        const href = urls.scorecardLine(roundId, unitId, column.indicatorId);
        const got = points[n];
        return got === null || got === undefined ? { value: null, href } : score(got, column, href);
      });
      const place = rank === null ? {} : { detail: words.rank(rank), said: ` ${words.rank(rank)}` };
      return {
        key: unitId,
        name: unitName,
        fields: [
          ...fields,
          ...(hasOther ? [{ value: pointsLabel(otherPoints), href: card }] : []),
          { value: decimalLabel(total), ...place, href: card },
        ],
      };
    }),
    totals: [
      ...data.columns.map(columnTotal),
      ...(hasOther ? [totalsOf(({ otherPoints }) => otherPoints)] : []),
      totalsOf(({ total }) => total),
    ],
  };
}
