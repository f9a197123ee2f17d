import { compareQuarters } from '#shared/kernel/quarter.js';
import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { useQuarterLabel } from '../report-form/quarter-label.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { REPORT_TONES } from '../review/report-tones.js';
import { ReportText } from '../review/report-text.js';

/** Every report that was handed in, latest first; drafts belong to their writers and stay in the form. */
export function ReportHistory({ reports }: { reports: readonly ProgressReport[] }) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const quarterLabel = useQuarterLabel();
  const handedIn = reports.filter(({ state }) => state !== 'draft').sort((a, b) => compareQuarters(b, a));
  return (
    <Panel title={t('assignment.history')} flush={handedIn.length > 0}>
      {handedIn.length === 0 ? (
        <EmptyState icon="clock" title={t('assignment.noReports')} hint={t('assignment.noReportsHint')} />
      ) : (
        <Collapse
          bordered={false}
          defaultActiveKey={handedIn.slice(0, 1).map(({ id }) => id)}
          items={handedIn.map((report) => ({
            key: report.id,
            label: `${quarterLabel(report)} · ${percentLabel(report.percent)}`,
            extra: (
              <StatusTag tone={report.overruledAt ? 'warning' : REPORT_TONES[report.state]}>
                {report.overruledAt ? t('report.overruled') : labels.progress.reportStates[report.state]}
              </StatusTag>
            ),
            children: (
              <>
                <ReportText report={report} />
                <Link to={urls.progressReport(report.id)}>{t('assignment.openReport')}</Link>
              </>
            ),
          }))}
        />
      )}
    </Panel>
  );
}
