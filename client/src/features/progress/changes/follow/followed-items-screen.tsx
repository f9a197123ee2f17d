import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Select, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import {
  FINDING_CATEGORIES,
  FOLLOWED_ITEM_KINDS,
  isItemOverdue,
  RECHECK_RESULTS,
  type FindingCategory,
  type FollowedItemKind,
  type RecheckResult,
} from '#shared/progress/changes/followed-item.js';
import type { FollowedItemRowFieldsFragment } from '../../../../generated/graphql.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../../ui/data-table.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { PageHeader } from '../../../../ui/page-header.js';
import { Panel } from '../../../../ui/panel.js';
import { QueryView } from '../../../../ui/query-view.js';
import { StatusTag } from '../../../../ui/status-tag.js';
import '../changes.css';
import { ITEM_TONES } from '../tones.js';
import { followedItemsDocument, taskOfItemsDocument } from './follow.documents.js';
import { readItemFilter, writeItemFilter, type ItemFilter } from './item-filter.js';
import { ITEM_FORMS } from './item-forms.js';
import { RaiseItemDrawer } from './raise-item-drawer.js';

const PAGE_SIZE = 50;

/** 跟踪事项: everything that is followed to its end beside the reports, by kind, state and task. */
export function FollowedItemsScreen() {
  return <ItemsOf kind={null} />;
}

/** 问题清单: what inspections found, with its rectification and re-check. */
export function FindingsScreen() {
  return <ItemsOf kind="finding" />;
}

/** @param kind every item of the list is of it; null: the reader chooses */
function ItemsOf({ kind: only }: { kind: FollowedItemKind | null }) {
  const { t } = useTranslation('changes');
  const [search, setSearch] = useSearchParams();
  const stated = readItemFilter(search);
  const filter = only ? { ...stated, kind: only } : stated;
  const narrow = (part: Partial<ItemFilter>) => setSearch(writeItemFilter({ ...filter, page: 1, ...part }));
  const result = useQuery(followedItemsDocument, {
    variables: {
      filter: {
        kinds: filter.kind ? [filter.kind] : null,
        states: filter.settledToo ? null : ['open', 'answered'],
        overdue: filter.overdue,
        categories: filter.category && [filter.category],
        rechecks: filter.recheck && [filter.recheck],
        taskId: filter.taskId,
      },
      page: { page: filter.page, pageSize: PAGE_SIZE },
    },
    fetchPolicy: 'cache-and-network',
  });
  const title = only === 'finding' ? t('items.findings') : t('items.title');
  const description = only === 'finding' ? t('items.findingsHint') : t('items.description');
  return (
    <div className="stack">
      <PageHeader
        title={title}
        description={filter.taskId ? description : `${description}${t('items.addHint')}`}
        actions={filter.taskId && <AddItem taskId={filter.taskId} />}
      />
      {filter.taskId && <OfTask taskId={filter.taskId} onAll={() => narrow({ taskId: null })} />}
      <Filters filter={filter} fixedKind={only !== null} onChange={narrow} />
      <QueryView result={result} rows={8}>
        {({ followedItems: { rows, total } }) => (
          <Panel flush title={`${title} ${total}`}>
            <ItemsTable
              rows={rows}
              total={total}
              page={filter.page}
              findings={filter.kind === 'finding'}
              onPage={(page) => narrow({ page })}
            />
          </Panel>
        )}
      </QueryView>
    </div>
  );
}

function Filters({
  filter,
  fixedKind,
  onChange,
}: {
  filter: ItemFilter;
  fixedKind: boolean;
  onChange: (part: Partial<ItemFilter>) => void;
}) {
  const { t } = useTranslation('changes');
  const { itemKinds, findingCategories, recheckResults } = useLabels().changes;
  return (
    <div className="change-filters">
      {!fixedKind && (
        <Select<FollowedItemKind>
          aria-label={t('items.kind')}
          value={filter.kind}
          allowClear
          placeholder={t('items.allKinds')}
          popupMatchSelectWidth={false}
          onChange={(kind) => onChange({ kind: kind ?? null })}
          options={FOLLOWED_ITEM_KINDS.map((kind) => ({ value: kind, label: itemKinds[kind] }))}
        />
      )}
      {filter.kind === 'finding' && (
        <>
          <Select<FindingCategory>
            aria-label={t('items.category')}
            value={filter.category}
            allowClear
            placeholder={t('items.allCategories')}
            popupMatchSelectWidth={false}
            onChange={(category) => onChange({ category: category ?? null })}
            options={FINDING_CATEGORIES.map((one) => ({ value: one, label: findingCategories[one] }))}
          />
          <Select<RecheckResult>
            aria-label={t('items.recheck')}
            value={filter.recheck}
            allowClear
            placeholder={t('items.anyRecheck')}
            popupMatchSelectWidth={false}
            onChange={(recheck) => onChange({ recheck: recheck ?? null, settledToo: true })}
            options={RECHECK_RESULTS.map((one) => ({ value: one, label: recheckResults[one] }))}
          />
        </>
      )}
      <Select
        aria-label={t('items.state')}
        value={filter.settledToo ? 'all' : 'open'}
        popupMatchSelectWidth={false}
        onChange={(state) => onChange({ settledToo: state === 'all' })}
        options={[
          { value: 'open', label: t('items.openOnly') },
          { value: 'all', label: t('items.allStates') },
        ]}
      />
      <Checkbox checked={filter.overdue} onChange={({ target }) => onChange({ overdue: target.checked })}>
        {t('items.overdueOnly')}
      </Checkbox>
    </div>
  );
}

function OfTask({ taskId, onAll }: { taskId: string; onAll: () => void }) {
  const { t } = useTranslation('changes');
  const { data } = useQuery(taskOfItemsDocument, { variables: { id: taskId } });
  return (
    <p className="change-filters">
      {data && (
        <Link to={urls.task(taskId)}>
          {t('items.ofTask', { task: `${data.task.code} ${data.task.title}` })}
        </Link>
      )}
      <Button size="small" type="link" onClick={onAll}>
        {t('items.allTasks')}
      </Button>
    </p>
  );
}

/** Shown to those who may open any kind of item. */
function AddItem({ taskId }: { taskId: string }) {
  const { t } = useTranslation('changes');
  const { permittedActions } = useViewer();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(taskOfItemsDocument, { variables: { id: taskId } });
  const mayAdd = FOLLOWED_ITEM_KINDS.some((kind) => permittedActions.includes(ITEM_FORMS[kind].needs));
  if (!mayAdd || !data) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('items.add')}
      </Button>
      {open && <RaiseItemDrawer task={data.task} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ItemsTableProps {
  rows: readonly FollowedItemRowFieldsFragment[];
  total: number;
  page: number;
  findings: boolean;
  onPage: (page: number) => void;
}

function ItemsTable({ rows, total, page, findings, onPage }: ItemsTableProps) {
  const { t } = useTranslation('changes');
  const { itemKinds, itemStates, findingCategories, recheckResults } = useLabels().changes;
  const { today } = useViewer();
  const columns: NonNullable<TableProps<FollowedItemRowFieldsFragment>['columns']> = [
    findings
      ? { title: t('items.place'), render: (_, { place }) => place || t('items.none') }
      : { title: t('items.kind'), render: (_, { kind }) => itemKinds[kind] },
    {
      title: t('items.subject'),
      render: (_, { id, title }) => <Link to={urls.followedItem(id)}>{title}</Link>,
    },
    {
      title: t('items.task'),
      render: (_, { taskReadable, taskId, taskCode, taskTitle }) =>
        taskReadable ? (
          <Link to={urls.task(taskId)}>{`${taskCode} ${taskTitle}`}</Link>
        ) : (
          `${taskCode} ${taskTitle}`
        ),
    },
    { title: t('items.owner'), render: (_, { unitName }) => unitName ?? t('items.none') },
    {
      title: t('items.source'),
      render: (_, { leaderName, raisedByUnitName, createdByName, category }) =>
        [leaderName || raisedByUnitName || createdByName, category && findingCategories[category]]
          .filter(Boolean)
          .join(' · '),
    },
    {
      title: t('items.dueOn'),
      render: (_, row) => (
        <>
          {row.dueOn ?? t('items.none')}
          {isItemOverdue({ state: row.state, dueOn: row.dueOn ?? null }, today) && (
            <StatusTag tone="bad">{t('items.overdue')}</StatusTag>
          )}
        </>
      ),
    },
    {
      title: t('items.state'),
      render: (_, { state }) => <StatusTag tone={ITEM_TONES[state]}>{itemStates[state]}</StatusTag>,
    },
    ...(findings
      ? [
          {
            title: t('items.recheck'),
            render: (_: unknown, { recheck, recheckedOn }: FollowedItemRowFieldsFragment) =>
              recheck ? `${recheckResults[recheck]} ${recheckedOn ?? ''}` : t('items.none'),
          },
        ]
      : []),
  ];
  return (
    <DataTable<FollowedItemRowFieldsFragment>
      label={t('items.label')}
      rowKey="id"
      rows={rows}
      columns={columns}
      pages={{ page, pageSize: PAGE_SIZE, total, onPage }}
      empty={<EmptyState icon="bell" title={t('items.empty')} hint={t('items.emptyHint')} />}
    />
  );
}
