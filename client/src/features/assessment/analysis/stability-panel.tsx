import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import type { Analysis, StabilityCase } from './analysis.js';

type RankRange = Analysis['ranges'][number];

interface StabilityPanelProps {
  cases: readonly StabilityCase[];
  ranges: readonly RankRange[];
}

const SHOWN = 12;

/** Does the order hold? The changes that disturb it most, and the units that may move. */
export function StabilityPanel({ cases, ranges }: StabilityPanelProps) {
  const { t } = useTranslation('analysis');
  const changed = cases.filter(({ movedUnits }) => movedUnits > 0);
  const worst = [...changed].sort((a, b) => Number(a.keptPercent) - Number(b.keptPercent));
  const moving = ranges.filter(({ best, worst: last }) => best !== last);
  const sentence =
    changed.length === 0
      ? t('stability.stable')
      : t('stability.unstable', {
          cases: cases.length,
          changed: changed.length,
          least: worst[0]?.keptPercent ?? '100',
        });
  return (
    <Panel title={t('stability.title')}>
      <p>{sentence}</p>
      <p className="quiet">{t('stability.formula')}</p>
      {changed.length > 0 && <CasesTable cases={worst.slice(0, SHOWN)} />}
      {moving.length > 0 && <RangesTable ranges={moving} />}
      <p className="quiet">{t('stability.fixed', { count: ranges.length - moving.length })}</p>
    </Panel>
  );
}

function CasesTable({ cases }: { cases: readonly StabilityCase[] }) {
  const { t } = useTranslation('analysis');
  const columns: TableColumnsType<StabilityCase> = [
    {
      title: t('stability.change'),
      key: 'change',
      width: 280,
      render: (_, { kind, subjectName: name, change }) =>
        kind === 'assessor'
          ? t('stability.assessor', { name })
          : t('stability.weight', { name, change: change > 0 ? `+${change}` : `−${-change}` }),
    },
    {
      title: t('stability.kept'),
      key: 'kept',
      align: 'right',
      render: (_, { keptPercent }) => `${keptPercent}%`,
    },
    { title: t('stability.moved'), dataIndex: 'movedUnits', align: 'right' },
    {
      title: t('stability.moves'),
      key: 'moves',
      render: (_, { moves }) =>
        moves.map(({ unitName: unit, from, to }) => t('stability.move', { unit, from, to })).join('；'),
    },
  ];
  const label = t('stability.least', { count: cases.length });
  return (
    <>
      <h3>{label}</h3>
      <DataTable<StabilityCase>
        label={label}
        rows={cases}
        rowKey={({ subjectId, change }) => `${subjectId} ${change}`}
        columns={columns}
      />
    </>
  );
}

function RangesTable({ ranges }: { ranges: readonly RankRange[] }) {
  const { t } = useTranslation('analysis');
  const columns: TableColumnsType<RankRange> = [
    { title: t('stability.unit'), dataIndex: 'unitName', width: 220 },
    { title: t('spread.category'), dataIndex: 'categoryName' },
    { title: t('stability.rank'), dataIndex: 'rank', align: 'right' },
    {
      title: t('stability.range'),
      key: 'range',
      render: (_, { best, worst }) => t('stability.rangeText', { best, worst }),
    },
  ];
  return (
    <>
      <h3>{t('stability.ranges')}</h3>
      <DataTable<RankRange>
        label={t('stability.ranges')}
        rows={ranges}
        rowKey="unitId"
        columns={columns}
        pagination={ranges.length > 20 ? { pageSize: 20 } : false}
      />
    </>
  );
}
