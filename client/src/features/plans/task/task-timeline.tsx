import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { exactInstantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { taskTimelineDocument } from './task-timeline.documents.js';
import { actionWords, changeWords, type TimelineEntry } from './timeline-words.js';

const PAGE = 20;

/** 办理过程: who did what to this task, when, and what it changed. Older entries are fetched below. */
export function TaskTimeline({ taskId }: { taskId: string }) {
  const { t } = useTranslation('plans');
  const timeline = useQuery(taskTimelineDocument, {
    variables: { taskId, after: null, first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const next = timeline.data?.taskTimeline.next;
  const loadOlder = () =>
    timeline.fetchMore({
      variables: { after: next },
      updateQuery: (shown, { fetchMoreResult: { taskTimeline: older } }) => ({
        taskTimeline: { ...older, rows: [...shown.taskTimeline.rows, ...older.rows] },
      }),
    });
  return (
    <Panel title={t('timeline.title')}>
      <QueryView result={timeline}>
        {({ taskTimeline: { rows } }) =>
          rows.length === 0 ? (
            <EmptyState icon="clock" title={t('timeline.empty')} hint={t('timeline.emptyHint')} />
          ) : (
            <>
              <ol className="timeline" aria-label={t('timeline.title')}>
                {rows.map((entry) => (
                  <li key={entry.id}>
                    <HistoryEntry entry={entry} />
                  </li>
                ))}
              </ol>
              {next && (
                <Button loading={timeline.loading} onClick={() => void loadOlder()}>
                  {t('timeline.older')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </Panel>
  );
}

function HistoryEntry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation('plans');
  const labels = useLabels();
  const { actorName, actorUnitName, unitName, at } = entry;
  const who = actorName ? [actorUnitName, actorName].filter(Boolean).join(' ') : t('timeline.system');
  const own = { yes: t('timeline.yes'), no: t('timeline.no') };
  return (
    <>
      <div className="timeline-head">
        <strong>{actionWords(entry, labels)}</strong>
        {unitName && <span>{unitName}</span>}
        <span className="quiet">{who}</span>
        <time className="quiet" dateTime={at}>
          {exactInstantLabel(at)}
        </time>
      </div>
      {changeWords(entry, labels, own).map(({ label, before, after }) => (
        <p key={label} className="history-change">
          <span className="quiet">{label}</span>
          {before !== null && <del>{before}</del>}
          {before !== null && <span aria-hidden="true"> → </span>}
          {after === null ? <span className="quiet">{t('timeline.none')}</span> : <ins>{after}</ins>}
        </p>
      ))}
    </>
  );
}
