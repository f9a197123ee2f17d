import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ProgressReportPageQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { useQuarterLabel } from '../report-form/quarter-label.js';
import { differingFields, draftOf } from '../report-form/report-draft.js';
import { reportBefore } from '../report-form/report-quarters.js';
import { FiguresPanel } from './figures-panel.js';
import { REPORT_TONES } from './report-tones.js';
import { ReportText } from './report-text.js';
import { ReviewDecision } from './review-decision.js';
import { progressReportDocument } from './review.document.js';

type ReportOnPage = ProgressReportPageQuery['progressReport'];

/** A report beside the one before it; the office decides here. */
export function ReviewScreen() {
  const { id = '' } = useParams();
  const page = useQuery(progressReportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={page} rows={10}>
      {({ progressReport }) => <ReviewView report={progressReport} onChanged={() => void page.refetch()} />}
    </QueryView>
  );
}

function ReviewView({ report, onChanged }: { report: ReportOnPage; onChanged: () => void }) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const quarterLabel = useQuarterLabel();
  const { assignment } = report;
  const previous = reportBefore(
    assignment.reports.filter(({ id, state }) => id !== report.id && state !== 'draft'),
    report,
  );
  const changed = previous ? differingFields(draftOf(previous), draftOf(report)) : [];
  return (
    <div className="stack">
      <PageHeader
        title={`${assignment.task.code} ${assignment.task.title}`}
        crumbs={[
          { label: t('work.title'), to: urls.work },
          { label: assignment.unit.name, to: urls.assignment(assignment.id) },
        ]}
        description={`${assignment.unit.name} · ${quarterLabel(report)}`}
        tags={
          <>
            <StatusTag tone={REPORT_TONES[report.state]}>
              {labels.progress.reportStates[report.state]}
            </StatusTag>
            {report.overruledAt && <StatusTag tone="warning">{t('report.overruled')}</StatusTag>}
          </>
        }
        actions={<ReviewDecision report={report} terms={assignment} onDecided={onChanged} />}
      />
      <Panel title={t('assignment.content')}>
        <p className="review-content">{assignment.task.content}</p>
        <dl className="review-asked">
          <dt>{t('assignment.dueOn')}</dt>
          <dd>{assignment.dueOn ?? t('work.undated')}</dd>
          <dt>{t('assignment.target')}</dt>
          <dd>{assignment.task.targets.map(({ text }) => text).join('；') || '—'}</dd>
        </dl>
      </Panel>
      <FiguresPanel report={report} onChanged={onChanged} />
      <div className="review-columns">
        <Panel
          title={previous ? `${t('review.previous')}（${quarterLabel(previous)}）` : t('review.previous')}
        >
          {previous ? <ReportText report={previous} /> : <p className="quiet">{t('review.noPrevious')}</p>}
        </Panel>
        <Panel title={`${t('review.current')}（${quarterLabel(report)}）`}>
          <ReportText report={report} changed={changed.filter((field) => field !== 'asOf')} />
        </Panel>
      </div>
    </div>
  );
}
