import { useQuery } from '@apollo/client/react';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { WorkCountsQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { isOwnStep } from './own-step.js';
import { workCountsDocument } from './work-list.document.js';
import { WorkTable } from './work-table.js';
import './work-list.css';

type WorkCounts = WorkCountsQuery['workCounts'];

/** What waits for the viewer: one tab a list, in the server's order. */
export function WorkListScreen() {
  const { t } = useTranslation('progress');
  const counts = useQuery(workCountsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t('work.title')} description={t('work.description')} />
      <QueryView result={counts}>
        {({ workCounts }) => <WorkTabs counts={workCounts} onChanged={() => void counts.refetch()} />}
      </QueryView>
    </>
  );
}

function WorkTabs({ counts, onChanged }: { counts: WorkCounts; onChanged: () => void }) {
  const labels = useLabels();
  const navigate = useNavigate();
  const { kind: wanted } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const viewer = useViewer();
  const shown =
    counts.find(({ kind }) => kind === wanted) ??
    counts.find(({ kind, count }) => count > 0 && isOwnStep(viewer, kind)) ??
    counts.find(({ count }) => count > 0) ??
    counts[0];
  if (!shown) return null;
  const page = Math.max(1, Number(parameters.get('page')) || 1);

  return (
    <div className="panel work-tabs">
      <Tabs
        activeKey={shown.kind}
        onChange={(kind) => void navigate(urls.workList(kind))}
        items={counts.map(({ kind, count }) => ({
          key: kind,
          label: (
            <>
              {labels.progress.workLists[kind]}
              <span className={count > 0 ? 'work-count' : 'work-count work-count-none'}>{count}</span>
            </>
          ),
        }))}
      />
      <WorkTable
        key={shown.kind}
        kind={shown.kind}
        page={page}
        onPage={(next) => setParameters(next > 1 ? { page: String(next) } : {})}
        onChanged={onChanged}
      />
    </div>
  );
}
