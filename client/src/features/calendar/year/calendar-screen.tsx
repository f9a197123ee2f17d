import { useQuery } from '@apollo/client/react';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FIRST_YEAR, LAST_YEAR } from '#shared/calendar/calendar.schema.js';
import type { CalendarChangeInput, WorkYearQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import './calendar.css';
import { workYearDocument } from './calendar.documents.js';
import { DifferenceDialog } from './difference-dialog.js';
import { ImportDrawer } from './import-drawer.js';
import { MonthGrid } from './month-grid.js';
import { PolicyButton } from './policy-button.js';

type Year = WorkYearQuery['workYear'];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** 工作日历: a year with its 休 and 班; the office imports notices and sees what they move before it saves. */
export function CalendarScreen() {
  const { t } = useTranslation('calendar');
  const [year, setYear] = useState(Number(useViewer().today.slice(0, 4)));
  const result = useQuery(workYearDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const shown = result.data ?? result.previousData;
  return (
    <div className="stack">
      <PageHeader title={t('title')} description={t('description')} />
      <QueryView result={{ ...result, data: shown }}>
        {({ workYear }) => <YearView workYear={workYear} year={year} onYear={setYear} />}
      </QueryView>
    </div>
  );
}

function YearView({
  workYear,
  year,
  onYear,
}: {
  workYear: Year;
  year: number;
  onYear: (year: number) => void;
}) {
  const { t } = useTranslation('calendar');
  const { today } = useViewer();
  const mayManage = useMayDo('calendar.manage');
  const [importing, setImporting] = useState(false);
  const [pending, setPending] = useState<CalendarChangeInput | null>(null);
  const named = new Map(workYear.days.map((day) => [day.on, day]));
  return (
    <>
      {mayManage && <Offers workYear={workYear} onChange={setPending} />}
      <Panel
        title={<YearSwitch year={year} onYear={onYear} />}
        extra={mayManage && <Button onClick={() => setImporting(true)}>{t('import')}</Button>}
      >
        <div className="stack">
          <YearFacts workYear={workYear} onChange={mayManage ? setPending : null} />
          <div className="months">
            {MONTHS.map((month) => (
              <MonthGrid key={month} year={workYear.year} month={month} named={named} today={today} />
            ))}
          </div>
        </div>
      </Panel>
      {workYear.versions.length > 0 && <Versions versions={workYear.versions} />}
      {importing && <ImportDrawer year={year} onClose={() => setImporting(false)} onRead={setPending} />}
      {pending && (
        <DifferenceDialog
          change={pending}
          onClose={() => setPending(null)}
          onSaved={() => {
            setPending(null);
            setImporting(false);
          }}
        />
      )}
    </>
  );
}

function YearSwitch({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { t } = useTranslation('calendar');
  return (
    <span className="calendar-year">
      <Button size="small" disabled={year <= FIRST_YEAR} onClick={() => onYear(year - 1)}>
        {t('previousYear')}
      </Button>
      <strong aria-live="polite">{t('yearLabel', { year })}</strong>
      <Button size="small" disabled={year >= LAST_YEAR} onClick={() => onYear(year + 1)}>
        {t('nextYear')}
      </Button>
    </span>
  );
}

interface YearFactsProps {
  workYear: Year;
  onChange: ((change: CalendarChangeInput) => void) | null;
}

function YearFacts({ workYear, onChange }: YearFactsProps) {
  const { t } = useTranslation('calendar');
  const { computed, lastDayPolicies } = useLabels().calendar;
  const { published, source, workingDays, lastDayPolicy } = workYear;
  return (
    <>
      <div className="calendar-bar">
        {published ? (
          <span>{t('source', { source })}</span>
        ) : (
          <StatusTag tone="warning">{computed}</StatusTag>
        )}
        <span>{t('workingDays', { count: workingDays })}</span>
      </div>
      {!published && <p className="quiet">{t('notPublished')}</p>}
      <div className="calendar-bar">
        <span className="quiet">{t('policy')}</span>
        <span>{lastDayPolicies[lastDayPolicy]}</span>
        {onChange && <PolicyButton policy={lastDayPolicy} onChange={onChange} />}
      </div>
    </>
  );
}

/** What comes with Duheng and is not in use: one click, after a look at what it moves. */
function Offers({ workYear, onChange }: { workYear: Year; onChange: (change: CalendarChangeInput) => void }) {
  const { t } = useTranslation('calendar');
  const { year, offeredSource, offeredYears } = workYear;
  const several = offeredYears.length > 1;
  if (!offeredSource && !several) return null;
  const years = several ? `${Math.min(...offeredYears)}—${Math.max(...offeredYears)}` : '';
  return (
    <Alert
      type="info"
      showIcon
      title={several ? t('offeredAll', { years }) : t('offered', { source: offeredSource })}
      action={
        <Button
          type="primary"
          size="small"
          onClick={() => onChange({ offeredYears: several ? offeredYears : [year] })}
        >
          {several ? t('adoptAll') : t('adopt')}
        </Button>
      }
    />
  );
}

function Versions({ versions }: { versions: Year['versions'] }) {
  const { t } = useTranslation('calendar');
  return (
    <Panel title={t('versions')}>
      <ul>
        {versions.map(({ number, source, createdAt }, index) => (
          <li key={number}>
            {t('version', { number })} {source} {instantLabel(createdAt)}{' '}
            {index === 0 && <StatusTag tone="good">{t('inForce')}</StatusTag>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
