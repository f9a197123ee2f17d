import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import {
  compareQuarters,
  parseQuarterKey,
  quarterKey,
  quarterOf,
  type Quarter,
} from '#shared/kernel/quarter.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { useQuarterLabel } from '../report-form/quarter-label.js';
import { reportQuarters } from '../report-form/report-quarters.js';
import { QuarterBoard } from './quarter-board.js';
import { quarterGridDocument } from './quarter-grid.document.js';
import './quarter-grid.css';

/** A unit's quarter as one table: ten tasks entered without leaving the page. */
export function QuarterGridScreen() {
  const { t } = useTranslation('progress');
  const { today } = useViewer();
  const [parameters, setParameters] = useSearchParams();
  const quarter = chosenQuarter(parameters.get('quarter'), today);
  const page = useQuery(quarterGridDocument, {
    variables: quarter,
    // Outside the cache: from here on the rows lead and the server follows.
    fetchPolicy: 'no-cache',
  });
  return (
    <>
      <PageHeader
        title={t('grid.title')}
        description={t('grid.description')}
        actions={<QuarterChoice quarter={quarter} onChoose={(key) => setParameters({ quarter: key })} />}
      />
      <QueryView result={page} rows={10}>
        {({ quarterAssignments }) =>
          quarterAssignments.length === 0 ? (
            <EmptyState title={t('grid.empty')} hint={t('grid.emptyHint')} />
          ) : (
            <QuarterBoard
              key={quarterKey(quarter)}
              quarter={quarter}
              assignments={quarterAssignments}
              onReload={() => void page.refetch()}
            />
          )
        }
      </QueryView>
    </>
  );
}

/** The quarter of the address; one that has not begun, or none, leads to the present one. */
function chosenQuarter(key: string | null, today: string): Quarter {
  const present = quarterOf(asCivilDate(today));
  const asked = parseQuarterKey(key ?? '');
  return asked && compareQuarters(asked, present) <= 0 ? asked : present;
}

/** The quarters of the last two years. */
function QuarterChoice({ quarter, onChoose }: { quarter: Quarter; onChoose: (key: string) => void }) {
  const { t } = useTranslation('progress');
  const quarterLabel = useQuarterLabel();
  const { today } = useViewer();
  const year = Number(today.slice(0, 4));
  return (
    <Select
      aria-label={t('grid.quarter')}
      value={quarterKey(quarter)}
      onChange={onChoose}
      options={reportQuarters(`${year - 1}-01-01`, today).map((one) => ({
        value: quarterKey(one),
        label: quarterLabel(one),
      }))}
      popupMatchSelectWidth={false}
    />
  );
}
