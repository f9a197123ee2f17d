import type { ReadIndicator } from '#shared/assessment/rubric-reading/rubric-reading.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { usePlaceWords } from './rubric-problems.js';

const INDENT = 20;

/** The tree as it was read, every line with its place. */
export function ReadTree({ indicators }: { indicators: readonly ReadIndicator[] }) {
  const { t } = useTranslation('rubrics');
  const { assessment } = useLabels();
  const placeWords = usePlaceWords();
  const parentOf = new Map(indicators.map(({ id, parentId }) => [id, parentId]));
  const depthOf = (id: string): number => {
    const above = parentOf.get(id) ?? null;
    return above === null ? 0 : 1 + depthOf(above);
  };
  const columns: TableColumnsType<ReadIndicator> = [
    { title: t('preview.number'), dataIndex: 'number', width: 70 },
    {
      title: t('preview.indicator'),
      dataIndex: 'name',
      render: (name: string, { id, rule }) => (
        <span style={{ paddingLeft: depthOf(id) * INDENT, fontWeight: rule ? 400 : 600 }}>{name}</span>
      ),
    },
    { title: t('preview.points'), dataIndex: 'maxPoints', align: 'right', width: 80 },
    {
      title: t('preview.method'),
      key: 'method',
      width: 130,
      render: (_, { rule }) => (rule ? assessment.ruleKinds[rule.kind] : t('preview.heading')),
    },
    {
      title: t('preview.for'),
      key: 'for',
      width: 160,
      render: (_, { unitNames, rule }) =>
        rule === null ? '' : unitNames.length > 0 ? unitNames.join('、') : t('preview.everybody'),
    },
    {
      title: t('preview.readAt'),
      key: 'place',
      width: 220,
      render: (_, { places }) => <span className="quiet">{placeWords(places.name)}</span>,
    },
  ];
  return (
    <Panel title={t('preview.tree')}>
      <DataTable<ReadIndicator> label={t('preview.tree')} rows={indicators} rowKey="id" columns={columns} />
    </Panel>
  );
}
