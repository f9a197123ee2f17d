import { fillIn } from '#shared/kernel/fill-in.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { BarChart } from '../../../ui/charts/bar-chart.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import type { CategorySpread, IndicatorSpread } from './analysis.js';

type Spread = NonNullable<IndicatorSpread['spread']>;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly full: string | null;
  readonly spread: Spread | null;
}

interface SpreadPanelProps {
  categories: readonly CategorySpread[];
  indicators: readonly IndicatorSpread[];
}

const TONES: Readonly<Record<Spread['verdict'], Tone>> = {
  too_few: 'neutral',
  no_spread: 'bad',
  bunched: 'bad',
  ties: 'warning',
  narrow: 'warning',
  telling: 'good',
};

/** 区分度 of every category's totals and of every indicator, each with its sentence. */
export function SpreadPanel({ categories, indicators }: SpreadPanelProps) {
  const { t } = useTranslation('analysis');
  const charted = indicators.flatMap(({ name, maxPoints, spread }) => {
    const share = spread ? (Number(spread.deviation) / Number(maxPoints)) * 100 : null;
    return share === null ? [] : [{ label: name, value: share, valueText: `${share.toFixed(1)}%` }];
  });
  return (
    <Panel title={t('spread.title')}>
      <p className="quiet">{t('spread.formula')}</p>
      <SpreadTable
        label={t('spread.totals')}
        heading={t('spread.category')}
        rows={categories.map(({ categoryId, categoryName, spread }) => {
          return { id: categoryId, name: categoryName, full: null, spread: spread ?? null };
        })}
      />
      <h3>{t('spread.indicators')}</h3>
      <SpreadTable
        label={t('spread.indicators')}
        heading={t('spread.indicator')}
        rows={indicators.map(({ indicatorId, number, name, maxPoints, spread }) => ({
          id: indicatorId,
          name: `${number} ${name}`.trim(),
          full: maxPoints,
          spread: spread ?? null,
        }))}
      />
      {charted.length > 0 && (
        <BarChart
          title={t('spread.chart')}
          labelHeading={t('spread.indicator')}
          valueHeading={t('spread.share')}
          labelWidth={160}
          data={charted}
        />
      )}
    </Panel>
  );
}

function SpreadTable({ label, heading, rows }: { label: string; heading: string; rows: readonly Row[] }) {
  const { t } = useTranslation('analysis');
  const { analysis } = useLabels();
  const number = (key: 'count' | 'distinct' | 'tied' | 'atFull') => ({
    title: t(`spread.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, { spread }: Row) => spread?.[key],
  });
  const points = (key: 'lowest' | 'highest' | 'mean' | 'deviation') => ({
    title: t(`spread.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, { spread }: Row) => spread && decimalLabel(spread[key]),
  });
  const columns: TableColumnsType<Row> = [
    { title: heading, dataIndex: 'name', width: 220 },
    ...(rows.some(({ full }) => full !== null)
      ? [{ title: t('spread.full'), dataIndex: 'full', align: 'right' as const }]
      : []),
    number('count'),
    points('lowest'),
    points('highest'),
    points('mean'),
    points('deviation'),
    number('tied'),
    number('atFull'),
    {
      title: t('spread.verdict'),
      key: 'verdict',
      width: 320,
      render: (_, { spread }) =>
        spread ? (
          <StatusTag tone={TONES[spread.verdict]}>
            {fillIn(analysis.spreads[spread.verdict], { ...spread })}
          </StatusTag>
        ) : (
          t('spread.none')
        ),
    },
  ];
  return <DataTable<Row> label={label} rows={rows} rowKey="id" columns={columns} />;
}
