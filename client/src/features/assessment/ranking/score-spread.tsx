import { gradeBands } from '#shared/assessment/grade-bands.js';
import { scoreDistribution } from '#shared/assessment/score-distribution.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../../ui/charts/bar-chart.js';
import type { RankedRow } from './ranked-row.js';

interface ScoreSpreadProps {
  category: string;
  /** Those that take part, best first. */
  ranked: readonly RankedRow[];
}

/** How the totals of a category are spread; the twin table names the units of every bar. */
export function ScoreSpread({ category, ranked }: ScoreSpreadProps) {
  const { t } = useTranslation('assessment');
  if (ranked.length < 2) return null;
  return (
    <BarChart
      title={t('ranking.spread', { category })}
      labelHeading={t('ranking.span')}
      valueHeading={t('ranking.unitCount')}
      noteHeadings={[t('ranking.unit')]}
      labelWidth={80}
      data={scoreDistribution(ranked).map(({ from, to, units }) => ({
        label: t('ranking.bin', { from, to }),
        value: units.length,
        valueText: String(units.length),
        notes: [units.map(({ unitName }) => unitName).join(t('ranking.comma'))],
      }))}
    />
  );
}

/** Each 等次 with its units and the totals that they lie between; nothing where the round has none. */
export function GradeSummary({ ranked }: Pick<ScoreSpreadProps, 'ranked'>) {
  const { t } = useTranslation('assessment');
  const bands = gradeBands(ranked);
  if (bands.length === 0) return null;
  return (
    <ul className="ranking-grades" aria-label={t('ranking.grades')}>
      {bands.map(({ grade, count, lowest, highest }) => (
        <li key={grade}>
          <strong>{grade}</strong> {t('ranking.units', { count })}
          <span className="quiet">
            {t('ranking.between', { lowest: decimalLabel(lowest), highest: decimalLabel(highest) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
