import { useQuery } from '@apollo/client/react';
import { App, Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemberChangesQuery, PlanQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { applyMemberChangesDocument, memberChangesDocument } from './leads.documents.js';

type Change = MemberChangesQuery['memberChanges'][number];

const keyOf = ({ taskId, unitId }: Change): string => `${taskId} ${unitId}`;

/** 集合单位成员已变化: who comes and goes in an issued plan, each confirmed by the office. */
export function MemberChangesPanel({ plan }: { plan: PlanQuery['plan'] }) {
  const skip = !useMayDo('plan.assign') || plan.state !== 'issued';
  const result = useQuery(memberChangesDocument, {
    variables: { planId: plan.id },
    skip,
    fetchPolicy: 'cache-and-network',
  });
  const changes = result.data?.memberChanges ?? [];
  if (skip || changes.length === 0) return null;
  return <ChangesTable plan={plan} changes={changes} />;
}

function ChangesTable({ plan, changes }: { plan: PlanQuery['plan']; changes: readonly Change[] }) {
  const { t } = useTranslation('leads');
  const { message } = App.useApp();
  // Who has reported leaves only when somebody says so.
  const [chosen, setChosen] = useState(() =>
    changes.filter(({ reportCount }) => reportCount === 0).map(keyOf),
  );
  const [apply, busy] = useChange(applyMemberChangesDocument, { refetch: ['Plan', 'MemberChanges'] });
  const picked = changes.filter((change) => chosen.includes(keyOf(change)));
  const columns: NonNullable<TableProps<Change>['columns']> = [
    {
      title: t('task'),
      render: (_, { taskId, taskCode, taskTitle }) => (
        <Link to={urls.task(taskId)}>{`${taskCode} ${taskTitle}`}</Link>
      ),
    },
    { title: t('collectiveName'), dataIndex: 'groupName', width: 170 },
    { title: t('unit'), dataIndex: 'unitName', width: 200 },
    {
      title: t('change'),
      width: 180,
      render: (_, { kind, reportCount }) => (
        <>
          <StatusTag tone={kind === 'joins' ? 'good' : 'warning'}>{t(kind)}</StatusTag>
          {reportCount > 0 && <span className="quiet"> {t('reportsMade', { count: reportCount })}</span>}
        </>
      ),
    },
  ];
  const submit = async () => {
    const input = {
      planId: plan.id,
      planVersion: plan.version,
      changes: picked.map(({ taskId, unitId }) => ({ taskId, unitId })),
    };
    if (await apply({ input })) void message.success(t('applied'));
  };
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return (
    <Panel
      flush
      title={t('members', { joins: count('joins'), leaves: count('leaves') })}
      extra={
        <Button type="primary" disabled={picked.length === 0} loading={busy} onClick={() => void submit()}>
          {t('apply', { count: picked.length })}
        </Button>
      }
    >
      <p className="form-hint panel-note">{t('membersHint')}</p>
      <DataTable<Change>
        label={t('membersTable')}
        rowKey={keyOf}
        rows={changes}
        columns={columns}
        rowSelection={{ selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String)) }}
        pagination={changes.length > 20 ? { defaultPageSize: 20 } : false}
      />
    </Panel>
  );
}
