import { parseQuarterKey, quarterKey } from '#shared/kernel/quarter.js';
import { Alert, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import type { AssignmentOnPage } from '../assignment/assignment-on-page.js';
import { useQuarterLabel } from './quarter-label.js';
import { ReportForm } from './report-form.js';
import { reportBefore, reportOf, reportQuarters } from './report-quarters.js';

/** The unit's own report for a quarter: the form while it can be changed, otherwise why not. */
export function ReportPanel({
  assignment,
  onChanged,
}: {
  assignment: AssignmentOnPage;
  onChanged: () => void;
}) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const quarterLabel = useQuarterLabel();
  const { today } = useViewer();
  const quarters = reportQuarters(assignment.startsOn, today);
  const returned = assignment.reports.find(({ state }) => state === 'returned');
  const [chosen, setChosen] = useState(() => quarterKey(returned ?? quarters[0]!));
  const quarter = parseQuarterKey(chosen)!;

  const report = reportOf(assignment.reports, quarter);
  const previous = reportBefore(assignment.reports, quarter);
  const open = !report || report.state === 'draft' || report.state === 'returned';
  return (
    <Panel
      title={t('report.title')}
      extra={
        <Select
          aria-label={t('report.quarter')}
          value={chosen}
          onChange={setChosen}
          options={quarters.map((q) => ({ value: quarterKey(q), label: quarterLabel(q) }))}
          popupMatchSelectWidth={false}
        />
      }
    >
      {open ? (
        <ReportForm
          key={chosen}
          assignment={assignment}
          quarter={quarter}
          report={report}
          previous={previous}
          onChanged={onChanged}
        />
      ) : (
        <Alert
          type="info"
          showIcon
          title={t('report.closed', { state: labels.progress.reportStates[report.state] })}
          action={<Link to={urls.progressReport(report.id)}>{t('assignment.openReport')}</Link>}
        />
      )}
    </Panel>
  );
}
