import { useQuery } from '@apollo/client/react';
import { App, Button, Popconfirm, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanMilestonesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { FileList } from '../../../ui/file-list.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { AddMilestoneDrawer } from './add-milestone-drawer.js';
import { milestonesDocument, removeMilestoneDocument } from './milestones.documents.js';
import { RecordMilestoneDrawer } from './record-milestone-drawer.js';

type Milestone = PlanMilestonesQuery['plan']['milestones'][number];

/** 备案、自评、总结、验收、调度: the steps of the plan as a whole. */
export function MilestonesPanel({ planId }: { planId: string }) {
  const { t } = useTranslation('milestones');
  const mayKeep = useMayDo('milestone.keep');
  const [adding, setAdding] = useState(false);
  const [recording, setRecording] = useState<Milestone | null>(null);
  const result = useQuery(milestonesDocument, { variables: { id: planId } });
  return (
    <Panel
      flush
      title={t('title')}
      extra={mayKeep && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <QueryView result={result} rows={2}>
        {({ plan }) => <MilestonesTable milestones={plan.milestones} onRecord={setRecording} />}
      </QueryView>
      {adding && <AddMilestoneDrawer planId={planId} onClose={() => setAdding(false)} />}
      {recording && <RecordMilestoneDrawer milestone={recording} onClose={() => setRecording(null)} />}
    </Panel>
  );
}

interface MilestonesTableProps {
  milestones: readonly Milestone[];
  onRecord: (milestone: Milestone) => void;
}

function MilestonesTable({ milestones, onRecord }: MilestonesTableProps) {
  const { t } = useTranslation('milestones');
  const { milestoneKinds } = useLabels().changes;
  const mayKeep = useMayDo('milestone.keep');
  const columns: NonNullable<TableProps<Milestone>['columns']> = [
    { title: t('kind'), render: (_, { kind }) => milestoneKinds[kind] },
    { title: t('name'), dataIndex: 'title' },
    { title: t('dueOn'), render: (_, { dueOn }) => dueOn ?? '—' },
    { title: t('state'), render: (_, milestone) => <StateCell milestone={milestone} /> },
    { title: t('detail'), render: (_, milestone) => <RecordCell milestone={milestone} /> },
    ...(mayKeep
      ? [
          {
            title: t('action'),
            render: (_: unknown, milestone: Milestone) =>
              !milestone.doneOn && <Keeping milestone={milestone} onRecord={() => onRecord(milestone)} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable<Milestone>
      label={t('label')}
      rowKey="id"
      rows={milestones}
      columns={columns}
      empty={<EmptyState icon="clock" title={t('none')} hint={t('noneHint')} />}
    />
  );
}

function StateCell({ milestone: { doneOn, dueOn } }: { milestone: Milestone }) {
  const { t } = useTranslation('milestones');
  const { today } = useViewer();
  if (doneOn) return <StatusTag tone="good">{t('done', { date: doneOn })}</StatusTag>;
  return dueOn && dueOn < today ? (
    <StatusTag tone="bad">{t('overdue')}</StatusTag>
  ) : (
    <StatusTag tone="info">{t('open')}</StatusTag>
  );
}

function RecordCell({ milestone: { receipt, participants, matters, files } }: { milestone: Milestone }) {
  return (
    <>
      <div>{[receipt, participants, matters].filter(Boolean).join('；')}</div>
      {files.length > 0 && <FileList files={files} />}
    </>
  );
}

function Keeping({ milestone, onRecord }: { milestone: Milestone; onRecord: () => void }) {
  const { t } = useTranslation('milestones');
  const { message } = App.useApp();
  const [remove, busy] = useChange(removeMilestoneDocument, { refetch: ['PlanMilestones', 'UndoOffers'] });
  const { id, version, title } = milestone;

  async function confirmed() {
    if (await remove({ input: { id, version } })) void message.success(t('removed'));
  }

  return (
    <span className="milestone-actions">
      <Button size="small" onClick={onRecord}>
        {t('record')}
      </Button>
      <Popconfirm title={t('removeSure', { title })} onConfirm={() => void confirmed()}>
        <Button size="small" danger loading={busy}>
          {t('remove')}
        </Button>
      </Popconfirm>
    </span>
  );
}
