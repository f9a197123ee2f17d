import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isItemOverdue } from '#shared/progress/changes/followed-item.js';
import type { FollowedItemFieldsFragment } from '../../../../generated/graphql.js';
import { instantLabel } from '../../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { FileList } from '../../../../ui/file-list.js';
import { PageHeader } from '../../../../ui/page-header.js';
import { Panel } from '../../../../ui/panel.js';
import { QueryView } from '../../../../ui/query-view.js';
import { StatusTag } from '../../../../ui/status-tag.js';
import '../changes.css';
import { ITEM_TONES } from '../tones.js';
import { ComplaintContact } from './complaint-contact.js';
import { followedItemDocument } from './follow.documents.js';
import { ItemSteps } from './item-steps.js';

type Item = FollowedItemFieldsFragment;

/** One followed item: what is asked, what was written about it, and what may be done now. */
export function FollowedItemScreen() {
  const { id = '' } = useParams();
  const result = useQuery(followedItemDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} rows={8}>
      {({ followedItem }) => <ItemPage item={followedItem} />}
    </QueryView>
  );
}

function ItemPage({ item }: { item: Item }) {
  const { t } = useTranslation('changes');
  const { itemKinds, itemStates } = useLabels().changes;
  const { today } = useViewer();
  return (
    <div className="stack">
      <PageHeader
        title={item.title}
        crumbs={[{ label: t('items.title'), to: urls.followedItems }]}
        description={itemKinds[item.kind]}
        tags={
          <>
            <StatusTag tone={ITEM_TONES[item.state]}>{itemStates[item.state]}</StatusTag>
            {isItemOverdue({ state: item.state, dueOn: item.dueOn ?? null }, today) && (
              <StatusTag tone="bad">{t('items.overdue')}</StatusTag>
            )}
          </>
        }
      />
      <Panel title={t('items.detail')}>
        <ItemFacts item={item} />
      </Panel>
      <Panel title={t('items.log')}>
        <ItemLog entries={item.entries} />
        {/* A step empties the form: what was typed belongs to the version it was typed for. */}
        <ItemSteps key={item.version} item={item} />
      </Panel>
    </div>
  );
}

function ItemFacts({ item }: { item: Item }) {
  const { t } = useTranslation('changes');
  const { findingCategories, recheckResults } = useLabels().changes;
  const { taskCode, taskTitle, taskId, taskReadable } = item;
  const task = `${taskCode} ${taskTitle}`;
  const facts = [
    [t('items.content'), item.content],
    [t('items.task'), taskReadable ? <Link to={urls.task(taskId)}>{task}</Link> : task],
    [t('items.owner'), item.unitName],
    [
      t('items.raisedBy'),
      `${item.raisedByUnitName ?? ''} ${item.createdByName ?? ''} ${instantLabel(item.createdAt)}`,
    ],
    [t('items.dueOn'), item.dueOn],
    [t('items.leader'), item.leaderName],
    [t('items.category'), item.category && findingCategories[item.category]],
    [t('items.place'), item.place],
    [t('items.recheck'), item.recheck && `${recheckResults[item.recheck]} ${item.recheckedOn ?? ''}`],
    [t('items.channel'), item.channel],
    [t('items.contact'), item.maskedContact && <ComplaintContact id={item.id} masked={item.maskedContact} />],
    [t('items.signedOff'), item.signedOffBy],
    [t('items.files'), item.files.length > 0 && <FileList files={item.files} />],
  ] as const;
  return (
    <dl className="change-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function ItemLog({ entries }: { entries: Item['entries'] }) {
  const { t } = useTranslation('changes');
  const { entryKinds } = useLabels().changes;
  if (entries.length === 0) return <p className="quiet">{t('items.noLog')}</p>;
  return (
    <ol className="change-history">
      {entries.map(({ id, kind, text, dueOn, unitName, authorName, createdAt, files }) => (
        <li key={id}>
          <div className="change-line">
            <strong>{entryKinds[kind]}</strong>
            <span className="quiet">
              {[unitName, authorName, instantLabel(createdAt)].filter(Boolean).join(' ')}
            </span>
          </div>
          <p>{text}</p>
          {dueOn && <p className="quiet">{t('items.newDueWas', { date: dueOn })}</p>}
          {files.length > 0 && <FileList files={files} />}
        </li>
      ))}
    </ol>
  );
}
