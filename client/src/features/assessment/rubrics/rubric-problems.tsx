import type { CellPlace } from '#shared/assessment/rubric-reading/cell-place.js';
import { weightOf, type RubricProblem } from '#shared/assessment/rubric-reading/rubric-problem.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';

/** Where a text stands, in words. */
export function usePlaceWords(): (place: CellPlace | null) => string {
  const { t } = useTranslation('rubrics');
  const { places } = useLabels().rubrics.reading;
  return (place) => (place ? fillIn(places[place.in], { ...place }) : t('preview.wholeFile'));
}

interface Row extends RubricProblem {
  readonly id: number;
}

/** Faults first, each with its place in the office's own table. */
export function RubricProblems({ problems }: { problems: readonly RubricProblem[] }) {
  const { t } = useTranslation('rubrics');
  const { reading } = useLabels().rubrics;
  const placeWords = usePlaceWords();
  const faultsFirst = (a: Row, b: Row) => weightOf(a.key).localeCompare(weightOf(b.key)) || a.id - b.id;
  const rows = problems.map((problem, id): Row => ({ ...problem, id })).sort(faultsFirst);
  const columns: TableColumnsType<Row> = [
    {
      title: t('preview.weight'),
      key: 'weight',
      width: 100,
      render: (_, { key }) => (
        <StatusTag tone={weightOf(key) === 'fault' ? 'bad' : 'warning'}>
          {reading.weights[weightOf(key)]}
        </StatusTag>
      ),
    },
    {
      title: t('preview.place'),
      key: 'place',
      width: 260,
      render: (_, { place }) => placeWords(place),
    },
    {
      title: t('preview.problem'),
      key: 'problem',
      render: (_, { key, values }) => fillIn(reading.problems[key], values),
    },
  ];
  return (
    <Panel title={t('preview.problems')}>
      <DataTable<Row>
        label={t('preview.problems')}
        rows={rows}
        rowKey="id"
        columns={columns}
        scroll={{ x: 640 }}
      />
    </Panel>
  );
}
