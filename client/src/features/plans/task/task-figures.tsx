import { useQuery } from '@apollo/client/react';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TargetStanding, TaskFiguresQuery, TaskQuery } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import { ReportTerms } from './report-terms.js';
import { taskFiguresDocument } from './task-figures.document.js';

type Row = TaskFiguresQuery['taskFigures']['rows'][number];
type Target = TaskQuery['task']['targets'][number];

const TONES: Readonly<Record<TargetStanding, Tone>> = {
  met: 'good',
  not_met: 'warning',
  unclear: 'info',
  no_figure: 'neutral',
};

/** Units × targets: what each has reported up to now, met or not, and what it comes to together. */
export function TaskFigures({ task }: { task: TaskQuery['task'] }) {
  const { t } = useTranslation('plans');
  const { today } = useViewer();
  const mayRead = useMayDo('progress.read');
  const result = useQuery(taskFiguresDocument, {
    variables: { taskId: task.id, ...quarterOf(asCivilDate(today)) },
    fetchPolicy: 'cache-and-network',
    skip: !mayRead,
  });
  const maySet = useMayDo('progress.set-terms');
  if (!mayRead || (task.targets.length === 0 && !maySet)) return null;
  return (
    <QueryView result={result} rows={3}>
      {(data) => (
        <Panel title={t('figures.title')} flush>
          {task.targets.length > 0 && <FiguresTable targets={task.targets} {...data.taskFigures} />}
          {maySet && <ReportTerms taskId={task.id} targets={task.targets} terms={data.task.reportTerms} />}
        </Panel>
      )}
    </QueryView>
  );
}

type FiguresTableProps = Pick<TaskFiguresQuery['taskFigures'], 'rows' | 'totals'> & {
  targets: readonly Target[];
};

function FiguresTable({ targets, rows, totals }: FiguresTableProps) {
  const { t } = useTranslation('plans');
  const columns: TableColumnsType<Row> = [
    {
      title: t('figures.unit'),
      dataIndex: 'unitName',
      render: (name: string, { assignmentId }) => <Link to={urls.assignment(assignmentId)}>{name}</Link>,
    },
    ...targets.map((target, at) => ({
      title: target.text,
      key: target.id,
      render: (_: unknown, { cells }: Row) => <Cell cell={cells[at]!} unit={target.unit} />,
    })),
    {
      title: t('figures.percent'),
      dataIndex: 'percent',
      align: 'right',
      render: (p: string) => percentLabel(p),
    },
    {
      title: t('figures.period'),
      dataIndex: 'period',
      render: (period: Row['period'], { reportId }) =>
        period && reportId ? (
          <Link to={urls.progressReport(reportId)}>{t('figures.quarter', { ...period })}</Link>
        ) : (
          <span className="quiet">{t('figures.none')}</span>
        ),
    },
  ];
  return (
    <>
      <DataTable<Row>
        label={t('figures.title')}
        rows={rows}
        rowKey={({ assignmentId }) => assignmentId}
        columns={columns}
        pagination={false}
      />
      <ul className="task-figure-totals">
        {targets.map((target, at) => (
          <Total key={target.id} target={target} total={totals[at]!} />
        ))}
      </ul>
    </>
  );
}

function Cell({ cell, unit }: { cell: Row['cells'][number]; unit: string }) {
  const { t } = useTranslation('plans');
  const { targetStandings } = useLabels().progress.report;
  if (!cell.applies && cell.value === null) return <span className="quiet">{t('figures.notMeant')}</span>;
  return (
    <>
      {cell.value !== null && `${cell.value}${unit} `}
      {cell.numerator && cell.denominator && `（${cell.numerator}/${cell.denominator}）`}
      <StatusTag tone={TONES[cell.standing]}>{targetStandings[cell.standing]}</StatusTag>
      {cell.disputed && <span className="quiet">{t('figures.disputed')}</span>}
    </>
  );
}

function Total({ target, total }: { target: Target; total: FiguresTableProps['totals'][number] }) {
  const { t } = useTranslation('plans');
  const { targetStandings } = useLabels().progress.report;
  const { met, reported, units, value, standing } = total;
  return (
    <li>
      <strong>{target.text}</strong>
      <span>{t('figures.counts', { met, reported, units })}</span>
      {value !== null && <span>{t('figures.sum', { value: `${value}${target.unit}` })}</span>}
      {standing && (
        <span>
          {t('figures.joint')}
          <StatusTag tone={TONES[standing]}>{targetStandings[standing]}</StatusTag>
        </span>
      )}
    </li>
  );
}
