import { useQuery } from '@apollo/client/react';
import { asCivilDate, daysBetween } from '#shared/kernel/civil-date.js';
import { App, Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReminderCandidatesQuery, ReminderFilter } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { QueryView } from '../../../ui/query-view.js';
import { reminderCandidatesDocument } from './reminders.documents.js';
import './reminders.css';
import { useRemind } from './use-remind.js';

type Page = ReminderCandidatesQuery['reminderCandidates'];
type Candidate = Page['rows'][number];

const PAGE_SIZE = 50;

interface ReminderTableProps {
  filter: ReminderFilter;
  page: number;
  onPage: (page: number) => void;
}

export function ReminderTable({ filter, page, onPage }: ReminderTableProps) {
  const list = useQuery(reminderCandidatesDocument, {
    variables: { filter, page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={list}>
      {({ reminderCandidates }) => (
        <Candidates
          found={reminderCandidates}
          filter={filter}
          page={page}
          onPage={onPage}
          loading={list.loading}
        />
      )}
    </QueryView>
  );
}

function Candidates({
  found,
  filter,
  page,
  onPage,
  loading,
}: ReminderTableProps & { found: Page; loading: boolean }) {
  const { t } = useTranslation('reminders');
  const reason = useLabels().reminders.reasons[filter.reason];
  const { modal } = App.useApp();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [remind, busy] = useRemind();
  const run = async (ids: readonly string[]) => {
    await remind({ assignmentIds: [...ids] });
    setChosen([]);
  };
  const askAll = () =>
    void modal.confirm({
      title: t('allTitle', { count: found.open }),
      content: t('allHint'),
      onOk: () => remind({ matching: filter }),
    });
  const columns = useColumns((id) => void run([id]));
  return (
    <>
      <div className="reminder-actions">
        <Button disabled={chosen.length === 0} loading={busy} onClick={() => void run(chosen)}>
          {t('remindSelected', { count: chosen.length })}
        </Button>
        <Button type="primary" disabled={found.open === 0} loading={busy} onClick={askAll}>
          {t('remindAll', { count: found.open })}
        </Button>
      </div>
      <DataTable<Candidate>
        label={t('table', { reason })}
        rows={found.rows}
        rowKey="assignmentId"
        columns={columns}
        loading={loading}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: ({ availableAt, taskTitle, unitName }) => ({
            disabled: Boolean(availableAt),
            'aria-label': `${unitName} ${taskTitle}`,
          }),
        }}
        pagination={{
          current: page,
          pageSize: PAGE_SIZE,
          total: found.total,
          showSizeChanger: false,
          onChange: onPage,
        }}
        empty={<EmptyState icon="check" title={t('empty', { reason })} hint={t('emptyHint')} />}
      />
    </>
  );
}

function useColumns(onRemind: (id: string) => void): TableColumnsType<Candidate> {
  const { t } = useTranslation('reminders');
  const today = asCivilDate(useViewer().today);
  return [
    {
      title: t('task'),
      className: 'work-task',
      render: (_, { assignmentId, taskCode, taskTitle, planTitle }) => (
        <>
          <Link to={urls.assignment(assignmentId)}>{`${taskCode} ${taskTitle}`}</Link>
          <div className="quiet">{planTitle}</div>
        </>
      ),
    },
    { title: t('unit'), dataIndex: 'unitName', width: 180 },
    {
      title: t('since'),
      className: 'nowrap',
      render: (_, { since }) => (
        <>
          {since}{' '}
          <span className="quiet">{t('days', { count: daysBetween(asCivilDate(since), today) })}</span>
        </>
      ),
    },
    {
      title: t('dueOn'),
      className: 'nowrap',
      render: (_, { dueOn }) => dueOn ?? <span className="quiet">{t('undated')}</span>,
    },
    {
      title: t('reminded'),
      render: (_, { remindedCount, lastRemindedAt }) =>
        lastRemindedAt ? (
          <>
            {t('times', { count: remindedCount })}
            <div className="quiet">{t('latest', { at: instantLabel(lastRemindedAt) })}</div>
          </>
        ) : (
          <span className="quiet">{t('never')}</span>
        ),
    },
    {
      title: t('action'),
      key: 'action',
      render: (_, { assignmentId, availableAt, taskTitle, unitName }) =>
        availableAt ? (
          <span className="quiet">{t('availableAt', { at: instantLabel(availableAt) })}</span>
        ) : (
          <Button
            size="small"
            aria-label={`${t('remind')} ${unitName} ${taskTitle}`}
            onClick={() => onRemind(assignmentId)}
          >
            {t('remind')}
          </Button>
        ),
    },
  ];
}
