import { useQuery } from '@apollo/client/react';
import { App, Button, type TableProps } from 'antd';
import { useState, type Key } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RequestsToDecideQuery } from '../../../../generated/graphql.js';
import { percentLabel } from '../../../../lib/format/number-labels.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { DataTable } from '../../../../ui/data-table.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { PageHeader } from '../../../../ui/page-header.js';
import { Panel } from '../../../../ui/panel.js';
import { QueryView } from '../../../../ui/query-view.js';
import { useChangeWords } from '../assignment/change-history.js';
import { StepDialog } from '../assignment/step-dialog.js';
import { isChangeStep, type ChangeStep } from '../assignment/step-forms.js';
import '../changes.css';
import { requestsToDecideDocument } from './approvals.documents.js';
import { BulkDialog } from './bulk-dialog.js';

type Waiting = RequestsToDecideQuery['requestsToDecide']['rows'][number];

const PAGE_SIZE = 50;

/** 待审批: what waits for the viewer's decision; requests to close can be confirmed together. */
export function ApprovalsScreen() {
  const { t } = useTranslation('changes');
  const [page, setPage] = useState(1);
  const result = useQuery(requestsToDecideDocument, {
    variables: { page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="stack">
      <PageHeader title={t('approvals.title')} description={t('approvals.description')} />
      <QueryView result={result} rows={8}>
        {({ requestsToDecide: { rows, total } }) => (
          <WaitingTable
            rows={rows}
            total={total}
            page={page}
            onPage={setPage}
            onDecided={() => void result.refetch()}
          />
        )}
      </QueryView>
    </div>
  );
}

interface WaitingTableProps {
  rows: readonly Waiting[];
  total: number;
  page: number;
  onPage: (page: number) => void;
  onDecided: () => void;
}

function WaitingTable({ rows, total, page, onPage, onDecided }: WaitingTableProps) {
  const { t } = useTranslation('changes');
  const { message } = App.useApp();
  const labels = useLabels();
  const [chosen, setChosen] = useState<readonly Key[]>([]);
  const [deciding, setDeciding] = useState<{ row: Waiting; step: ChangeStep } | null>(null);
  const [bulk, setBulk] = useState(false);
  const selected = rows.filter(({ id }) => chosen.includes(id));

  function decided(words: string) {
    setDeciding(null);
    void message.success(words);
    onDecided();
  }

  const columns: NonNullable<TableProps<Waiting>['columns']> = [
    { title: t('approvals.kind'), render: (_, { kind }) => labels.changes.changeKinds[kind] },
    {
      title: t('approvals.task'),
      render: (_, { assignment }) => (
        <Link to={urls.assignment(assignment.id)}>
          {assignment.task.code} {assignment.task.title}
        </Link>
      ),
    },
    { title: t('approvals.unit'), render: (_, { assignment }) => assignment.unit.name },
    { title: t('approvals.asked'), render: (_, row) => <AskedWords change={row} /> },
    {
      title: t('approvals.percent'),
      align: 'right',
      render: (_, { assignment }) => percentLabel(assignment.percent),
    },
    { title: t('approvals.askedBy'), render: (_, { createdByName }) => createdByName },
    {
      title: t('approvals.action'),
      render: (_, row) => <Decisions row={row} onChoose={(step) => setDeciding({ row, step })} />,
    },
  ];
  return (
    <Panel
      flush
      title={`${t('approvals.title')} ${total}`}
      extra={
        <Button disabled={selected.length === 0} onClick={() => setBulk(true)}>
          {t('approvals.bulk', { count: selected.length })}
        </Button>
      }
    >
      <DataTable<Waiting>
        label={t('approvals.label')}
        rowKey="id"
        rows={rows}
        columns={columns}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: setChosen,
          getCheckboxProps: ({ kind, assignment }) => ({
            disabled: kind !== 'completion',
            'aria-label': t('approvals.select', { task: assignment.task.code }),
          }),
        }}
        pages={{ page, pageSize: PAGE_SIZE, total, onPage }}
        empty={<EmptyState icon="check" title={t('approvals.empty')} hint={t('approvals.emptyHint')} />}
      />
      {deciding && (
        <StepDialog
          step={deciding.step}
          assignment={{ ...deciding.row.assignment, askedDueOn: deciding.row.askedDueOn ?? null }}
          onDone={() => decided(t('panel.done', { step: labels.progress.transitions[deciding.step] }))}
          onCancel={() => setDeciding(null)}
        />
      )}
      {bulk && (
        <BulkDialog
          items={selected.map(({ assignment: { id, version } }) => ({ id, version }))}
          onClose={(anyDone) => {
            setBulk(false);
            setChosen([]);
            if (anyDone) onDecided();
          }}
        />
      )}
    </Panel>
  );
}

function AskedWords({ change }: { change: Waiting }) {
  const words = useChangeWords(change);
  return (
    <>
      {words.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

/** What decides this request; suspending is for the assignment's own page. */
function Decisions({ row, onChoose }: { row: Waiting; onChoose: (step: ChangeStep) => void }) {
  const { transitions } = useLabels().progress;
  return (
    <span className="change-filters">
      {row.assignment.availableActions.map(
        ({ key, enabled }) =>
          enabled &&
          isChangeStep(key) &&
          key !== 'assignment.suspend' && (
            <Button key={key} size="small" onClick={() => onChoose(key)}>
              {transitions[key]}
            </Button>
          ),
      )}
    </span>
  );
}
