import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { FileList } from '../../../ui/file-list.js';
import type { DraftField, ProgressReport } from '../report-form/report-draft.js';
import { ReportExtraText } from './report-extra-text.js';
import './report-text.css';

interface ReportTextProps {
  report: ProgressReport;
  /** Fields to be marked as changed against the report beside it. */
  changed?: readonly DraftField[];
}

/** A report as it was handed in, every field under its name. */
export function ReportText({ report, changed = [] }: ReportTextProps) {
  const { t } = useTranslation('progress');
  const words = (text: string) => text || <span className="quiet">{t('report.empty')}</span>;
  const fields: readonly (readonly [DraftField, ReactNode])[] = [
    ['percent', <strong key="percent">{percentLabel(report.percent)}</strong>],
    ['narrative', words(report.narrative)],
    ['problems', words(report.problems)],
    ['nextStep', words(report.nextStep)],
    ['asOf', report.asOf],
    ['files', <FileList key="files" files={report.files} />],
  ];
  const by = (name: string, at: string) => t('review.byAt', { name, at: instantLabel(at) });
  return (
    <dl className="report-text">
      {fields.map(([field, content]) => (
        <div
          key={field}
          className={changed.includes(field) ? 'report-field report-field-changed' : 'report-field'}
        >
          <dt>
            {t(`report.${field}`)}
            {changed.includes(field) && <span className="report-changed">{t('review.changed')}</span>}
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
      <ReportExtraText report={report} />
      {report.handedInAt && report.handedInByName && (
        <div className="report-field">
          <dt>{t('review.handedInBy')}</dt>
          <dd>{by(report.handedInByName, report.handedInAt)}</dd>
        </div>
      )}
      {report.submittedAt && report.submittedByName && (
        <div className="report-field">
          <dt>{t('review.submittedBy')}</dt>
          <dd>{by(report.submittedByName, report.submittedAt)}</dd>
        </div>
      )}
      {report.decidedAt && report.decidedByName && (
        <div className="report-field">
          <dt>{t('review.decidedBy')}</dt>
          <dd>{by(report.decidedByName, report.decidedAt)}</dd>
        </div>
      )}
      {report.returnReason && (
        <div className="report-field">
          <dt>{t('review.returnReason')}</dt>
          <dd>{report.returnReason}</dd>
        </div>
      )}
    </dl>
  );
}
