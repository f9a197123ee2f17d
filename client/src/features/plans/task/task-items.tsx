import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isItemOverdue } from '#shared/progress/changes/followed-item.js';
import { graphql } from '../../../generated/index.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';

const taskItemsDocument = graphql(`
  query TaskItems($filter: FollowedItemFilter!, $page: PageInput!) {
    followedItems(filter: $filter, page: $page) {
      total
      rows {
        id
        kind
        state
        title
        unitName
        dueOn
      }
    }
  }
`);

/** 变更与督办 of the task as a whole: the latest items that are followed, and the way to all and to a new one. */
export function TaskItems({ taskId }: { taskId: string }) {
  const { t } = useTranslation('changes');
  const { itemKinds, itemStates } = useLabels().changes;
  const { today } = useViewer();
  const mayRead = useMayDo('followed-item.read');
  const result = useQuery(taskItemsDocument, {
    variables: { filter: { taskId }, page: { page: 1, pageSize: 20 } },
    skip: !mayRead,
    fetchPolicy: 'cache-and-network',
  });
  if (!mayRead) return null;
  return (
    <Panel
      title={t('panel.title')}
      extra={<Link to={urls.followedItemsOfTask(taskId)}>{t('panel.items')}</Link>}
    >
      <QueryView result={result} rows={2}>
        {({ followedItems: { rows } }) =>
          rows.length === 0 ? (
            <p className="quiet">{t('items.empty')}</p>
          ) : (
            <ul className="task-items">
              {rows.map(({ id, kind, state, title, unitName, dueOn }) => (
                <li key={id}>
                  <span className="quiet">{itemKinds[kind]}</span>
                  <Link to={urls.followedItem(id)}>{title}</Link>
                  <span>{[unitName, dueOn].filter(Boolean).join('　')}</span>
                  <StatusTag tone={state === 'settled' ? 'good' : 'info'}>{itemStates[state]}</StatusTag>
                  {isItemOverdue({ state, dueOn: dueOn ?? null }, today) && (
                    <StatusTag tone="bad">{t('items.overdue')}</StatusTag>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Panel>
  );
}
