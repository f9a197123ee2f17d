import { useQuery } from '@apollo/client/react';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkListKind, WorkListQuery } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ExplainedLight } from '../../../ui/explained-light.js';
import { QueryView } from '../../../ui/query-view.js';
import { TaskStatusTag } from '../../../ui/task-status-tag.js';
import { isOwnStep } from './own-step.js';
import { SignSelected } from './sign-selected.js';
import { SignButton } from './sign-button.js';
import { workListDocument } from './work-list.document.js';

type WorkItem = WorkListQuery['workList']['rows'][number];

const PAGE_SIZE = 20;

interface WorkTableProps {
  kind: WorkListKind;
  page: number;
  onPage: (page: number) => void;
  /** After a step that takes an item off the list. */
  onChanged: () => void;
}

export function WorkTable({ kind, page, onPage, onChanged }: WorkTableProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const signsHere = isOwnStep(useViewer(), kind) && kind === 'to_sign';
  const [chosen, setChosen] = useState<readonly WorkItem[]>([]);
  const list = useQuery(workListDocument, {
    variables: { kind, page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  const refresh = () => {
    setChosen([]);
    void list.refetch();
    onChanged();
  };
  const columns: TableColumnsType<WorkItem> = [
    { title: t('work.code'), dataIndex: 'taskCode', className: 'nowrap' },
    {
      title: t('work.task'),
      dataIndex: 'taskTitle',
      className: 'work-task',
      render: (title: string, item) => <Link to={urls.assignment(item.assignmentId)}>{title}</Link>,
    },
    { title: t('work.plan'), dataIndex: 'planTitle', width: 180, className: 'work-plan' },
    { title: t('work.unit'), dataIndex: 'unitName', width: 150, className: 'work-unit' },
    {
      title: t('work.dueOn'),
      dataIndex: 'dueOn',
      className: 'nowrap',
      render: (dueOn: string | null) => dueOn ?? <span className="quiet">{t('work.undated')}</span>,
    },
    {
      title: t('work.percent'),
      dataIndex: 'percent',
      align: 'right',
      render: (p: string) => percentLabel(p),
    },
    {
      title: t('work.status'),
      dataIndex: 'status',
      render: (_, item) => <TaskStatusTag status={item.status} />,
    },
    {
      title: t('work.light'),
      dataIndex: 'light',
      render: (_, { light, lightReason }) => <ExplainedLight light={light} reason={lightReason} />,
    },
    ...(kind === 'returned' ? [{ title: t('work.note'), dataIndex: 'note', width: 220 }] : []),
    {
      title: t('work.action'),
      key: 'action',
      fixed: 'right',
      render: (_, item) => <WorkStep kind={kind} item={item} onChanged={refresh} />,
    },
  ];
  const name = labels.progress.workLists[kind];
  return (
    <QueryView result={list}>
      {({ workList }) => (
        <>
          {signsHere && workList.total > 0 && <SignSelected items={chosen} onSigned={refresh} />}
          <DataTable<WorkItem>
            label={t('work.label', { list: name })}
            rows={workList.rows}
            rowKey={(item) => item.reportId ?? item.assignmentId}
            columns={columns}
            loading={list.loading}
            {...(signsHere && {
              rowSelection: {
                selectedRowKeys: chosen.map(({ assignmentId }) => assignmentId),
                onChange: (_: unknown, rows: WorkItem[]) => setChosen(rows),
              },
            })}
            pagination={{
              current: page,
              pageSize: PAGE_SIZE,
              total: workList.total,
              showSizeChanger: false,
              onChange: onPage,
            }}
            empty={
              <EmptyState
                icon="check"
                title={t('work.empty', { list: name })}
                hint={t(`work.emptyHint.${kind}`)}
              />
            }
          />
        </>
      )}
    </QueryView>
  );
}

function WorkStep({ kind, item, onChanged }: { kind: WorkListKind; item: WorkItem; onChanged: () => void }) {
  const { t } = useTranslation('progress');
  const own = isOwnStep(useViewer(), kind);
  if (kind === 'to_sign' && own) return <SignButton item={item} onSigned={onChanged} />;
  const words: Partial<Record<WorkListKind, string>> = {
    to_report: t('work.report'),
    to_review: t('work.review'),
    returned: t('work.revise'),
  };
  const address =
    kind === 'to_review' && item.reportId
      ? urls.progressReport(item.reportId)
      : urls.assignment(item.assignmentId);
  return <Link to={address}>{(own && words[kind]) || t('work.open')}</Link>;
}
