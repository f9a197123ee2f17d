import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import type { TaskAssignment } from './assignments-table.js';

type Report = TaskAssignment['reports'][number];

const TONES: Record<Report['state'], Tone> = {
  draft: 'neutral',
  handed_in: 'info',
  submitted: 'info',
  returned: 'warning',
  accepted: 'good',
};

/** What all units have handed in, latest first; drafts belong to their writers. */
export function ReportTimeline({ assignments }: { assignments: readonly TaskAssignment[] }) {
  const { t } = useTranslation('plans');
  const reports = assignments
    .flatMap(({ unit, reports: own }) => own.map((report) => ({ report, unitName: unit.name })))
    .filter(({ report }) => report.state !== 'draft')
    .sort((a, b) => (b.report.submittedAt ?? '').localeCompare(a.report.submittedAt ?? ''));
  return (
    <Panel title={t('task.timeline')}>
      {reports.length === 0 ? (
        <EmptyState icon="clock" title={t('task.noReports')} hint={t('task.noReportsHint')} />
      ) : (
        <ol className="timeline">
          {reports.map(({ report, unitName }) => (
            <li key={report.id}>
              <ReportEntry report={report} unitName={unitName} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function ReportEntry({ report, unitName }: { report: Report; unitName: string }) {
  const { t } = useTranslation('plans');
  const { reportStates } = useLabels().progress;
  const { id, year, quarter, state, percent, narrative, problems, nextStep, returnReason } = report;
  const parts = [
    { name: t('task.narrative'), text: narrative },
    { name: t('task.problems'), text: problems },
    { name: t('task.nextStep'), text: nextStep },
    { name: t('task.returned'), text: returnReason },
  ];
  return (
    <>
      <div className="timeline-head">
        <Link to={urls.progressReport(id)}>{t('task.reportHead', { unit: unitName, year, quarter })}</Link>
        <strong>{percentLabel(percent)}</strong>
        <StatusTag tone={TONES[state]}>{reportStates[state]}</StatusTag>
        <span className="quiet">
          {[report.submittedByName, report.submittedAt && instantLabel(report.submittedAt)]
            .filter(Boolean)
            .join(' ')}
        </span>
      </div>
      {parts.map(
        ({ name, text }) =>
          text && (
            <p key={name}>
              <span className="quiet">{name}</span>
              {text}
            </p>
          ),
      )}
    </>
  );
}
