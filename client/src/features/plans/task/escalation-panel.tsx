import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';

type Escalation = TaskQuery['task']['escalations'][number];

/** 逾期升级: the steps of the ladder that shares of this task have reached, and how they left it. */
export function EscalationPanel({ escalations }: { escalations: readonly Escalation[] }) {
  const { t } = useTranslation('plans');
  const { lights } = useLabels();
  if (escalations.length === 0) return null;
  const columns: TableColumnsType<Escalation> = [
    { title: t('escalation.step'), render: (_, { name }) => <strong>{name}</strong> },
    {
      title: t('task.unit'),
      render: (_, { assignmentId, unitName }) => <Link to={urls.assignment(assignmentId)}>{unitName}</Link>,
    },
    { title: t('escalation.dueOn'), dataIndex: 'dueOn', className: 'nowrap' },
    { title: t('escalation.raisedOn'), dataIndex: 'raisedOn', className: 'nowrap' },
    {
      title: t('escalation.tells'),
      render: (_, { tells }) => tells.map((target) => lights.targets[target]).join('、'),
    },
    {
      title: t('escalation.standing'),
      render: (_, { closedOn, ending }) =>
        closedOn && ending ? (
          <StatusTag tone="good">{`${closedOn} ${lights.endings[ending]}`}</StatusTag>
        ) : (
          <StatusTag tone="bad">{t('escalation.open')}</StatusTag>
        ),
    },
  ];
  return (
    <Panel flush title={t('escalation.title')}>
      <DataTable<Escalation>
        label={t('escalation.title')}
        rowKey="id"
        rows={escalations}
        columns={columns}
        pagination={escalations.length > 10 ? { defaultPageSize: 10 } : false}
        empty={null}
      />
    </Panel>
  );
}
