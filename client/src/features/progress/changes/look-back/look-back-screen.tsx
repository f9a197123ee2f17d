import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Alert, Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { LookBackFieldsFragment, LookBackItemsQuery } from '../../../../generated/graphql.js';
import { percentLabel } from '../../../../lib/format/number-labels.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { useMayDo } from '../../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../../ui/data-table.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { PageHeader } from '../../../../ui/page-header.js';
import { Panel } from '../../../../ui/panel.js';
import { QueryView } from '../../../../ui/query-view.js';
import { StatusTag } from '../../../../ui/status-tag.js';
import '../changes.css';
import { lookBackDocument, lookBackDrawDocument, lookBackItemsDocument } from './look-back.documents.js';
import { RecordDialog } from './record-dialog.js';
import { useScopeLabel } from './scope-label.js';

type Item = LookBackItemsQuery['lookBackItems']['rows'][number];

const PAGE_SIZE = 50;

/** One look-back: how its items were chosen, and what was seen of each. */
export function LookBackScreen() {
  const { id = '' } = useParams();
  const result = useQuery(lookBackDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} rows={6}>
      {({ lookBack }) => <LookBackPage lookBack={lookBack} />}
    </QueryView>
  );
}

function LookBackPage({ lookBack }: { lookBack: LookBackFieldsFragment }) {
  const { t } = useTranslation('changes');
  const { lookBackMethods } = useLabels().changes;
  const scopeLabel = useScopeLabel();
  const { id, title, method, heldOn, leadBy, examinedCount, itemCount, failedCount } = lookBack;
  return (
    <div className="stack">
      <PageHeader
        title={title}
        crumbs={[{ label: t('lookBack.title'), to: urls.lookBacks }]}
        description={[lookBackMethods[method], scopeLabel(lookBack), heldOn, leadBy].join('　')}
        tags={
          <StatusTag tone={examinedCount === itemCount ? 'good' : 'info'}>
            {t('lookBack.examined', { done: examinedCount, all: itemCount, failed: failedCount })}
          </StatusTag>
        }
      />
      {lookBack.seed && <DrawPanel lookBack={lookBack} seed={lookBack.seed} />}
      <ItemsPanel lookBackId={id} />
    </div>
  );
}

/** 复核抽取: anyone may see that population and seed give these very items. */
function DrawPanel({ lookBack, seed }: { lookBack: LookBackFieldsFragment; seed: string }) {
  const { t } = useTranslation('changes');
  const [redraw, again] = useLazyQuery(lookBackDrawDocument, { fetchPolicy: 'network-only' });
  const { id, populationSize, populationHash, itemCount } = lookBack;
  const draw = again.data?.lookBackDraw;
  const good = draw?.hashMatches === true && draw.itemsMatch;
  return (
    <Panel
      title={t('lookBack.draw')}
      extra={
        <Button loading={again.loading} onClick={() => void redraw({ variables: { id } })}>
          {t('lookBack.redraw')}
        </Button>
      }
    >
      <p>{t('lookBack.drawLine', { population: populationSize, items: itemCount, seed })}</p>
      <p className="quiet">{t('lookBack.hash')}</p>
      <p className="change-hash">{populationHash}</p>
      {draw && (
        <Alert
          showIcon
          type={good ? 'success' : 'error'}
          title={t(good ? 'lookBack.redrawGood' : 'lookBack.redrawBad')}
        />
      )}
    </Panel>
  );
}

function ItemsPanel({ lookBackId }: { lookBackId: string }) {
  const { t } = useTranslation('changes');
  const [page, setPage] = useState(1);
  const [recording, setRecording] = useState<Item | null>(null);
  const result = useQuery(lookBackItemsDocument, {
    variables: { id: lookBackId, page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} rows={6}>
      {({ lookBackItems: { rows, total } }) => (
        <Panel flush title={`${t('lookBack.items')} ${total}`}>
          <ItemsTable rows={rows} total={total} page={page} onPage={setPage} onRecord={setRecording} />
          {recording && (
            <RecordDialog
              item={recording}
              task={`${recording.assignment.task.code} ${recording.assignment.task.title}`}
              onClose={() => setRecording(null)}
            />
          )}
        </Panel>
      )}
    </QueryView>
  );
}

interface ItemsTableProps {
  rows: readonly Item[];
  total: number;
  page: number;
  onPage: (page: number) => void;
  onRecord: (item: Item) => void;
}

function ItemsTable({ rows, total, page, onPage, onRecord }: ItemsTableProps) {
  const { t } = useTranslation('changes');
  const labels = useLabels();
  const mayRecord = useMayDo('look-back.record');
  const columns: NonNullable<TableProps<Item>['columns']> = [
    {
      title: t('lookBack.task'),
      render: (_, { assignment }) => (
        <Link to={urls.assignment(assignment.id)}>{`${assignment.task.code} ${assignment.task.title}`}</Link>
      ),
    },
    { title: t('lookBack.unit'), render: (_, { assignment }) => assignment.unit.name },
    {
      title: t('panel.state'),
      render: (_, { assignment }) => labels.progress.assignmentStates[assignment.state],
    },
    {
      title: t('lookBack.percent'),
      align: 'right',
      render: (_, { assignment }) => percentLabel(assignment.percent),
    },
    { title: t('lookBack.result'), render: (_, item) => <ResultCell item={item} /> },
    {
      title: t('approvals.action'),
      render: (_, item) =>
        mayRecord &&
        !item.result && (
          <Button size="small" onClick={() => onRecord(item)}>
            {t('lookBack.record')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable<Item>
      label={t('lookBack.itemsLabel')}
      rowKey="id"
      rows={rows}
      columns={columns}
      pages={{ page, pageSize: PAGE_SIZE, total, onPage }}
      empty={<EmptyState icon="clock" title={t('lookBack.empty')} />}
    />
  );
}

function ResultCell({ item }: { item: Item }) {
  const { t } = useTranslation('changes');
  const { lookBackResults } = useLabels().changes;
  if (!item.result) return <span className="quiet">{t('lookBack.notYet')}</span>;
  const words = [item.progressFinding, item.effectFinding, item.shortfall].filter(Boolean).join('；');
  return (
    <>
      <StatusTag tone={item.result === 'holds' ? 'good' : 'bad'}>{lookBackResults[item.result]}</StatusTag>{' '}
      {item.foundPercent && t('lookBack.found', { percent: percentLabel(item.foundPercent) })}
      {words && <div>{words}</div>}
    </>
  );
}
