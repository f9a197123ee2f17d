import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { ErrorState } from '../../../ui/error-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { EndUnitDrawer } from './end-unit-drawer.js';
import { RenameDrawer } from './rename-drawer.js';
import { StaffPanels } from './staff-panels.js';
import { UnitFacts } from './unit-facts.js';
import type { UnitOnPage } from './unit-on-page.js';
import { unitPageDocument } from './unit.documents.js';
import './unit.css';

/** One unit: where it stands, what it was called and became, and who answers for its work. */
export function UnitScreen() {
  const { unitId = '' } = useParams();
  const page = useQuery(unitPageDocument);
  return (
    <QueryView result={page} rows={8}>
      {({ units }) => {
        const unit = units.find(({ id }) => id === unitId);
        return unit ? <UnitPage unit={unit} units={units} /> : <ErrorState error={new Error('NOT_FOUND')} />;
      }}
    </QueryView>
  );
}

function UnitPage({ unit, units }: { unit: UnitOnPage; units: readonly UnitOnPage[] }) {
  const { t } = useTranslation(['unit', 'organisation']);
  const viewer = useViewer();
  const mayManage = useMayDo('organisation.manage') && !unit.endedOn;
  const readsStaff = useMayDo('officer.read') && (!viewer.unitId || viewer.unitId === unit.id);
  const [changing, setChanging] = useState<'name' | 'end'>();
  const close = () => setChanging(undefined);
  return (
    <div className="stack">
      <PageHeader
        title={unit.name}
        crumbs={[{ label: t('organisation:title'), to: urls.units }]}
        tags={unit.endedOn && <StatusTag tone="neutral">{t('endedOn', { date: unit.endedOn })}</StatusTag>}
        description={unit.formerNames
          .map(({ name, endedOn }) => t('formerly', { name, date: endedOn }))
          .join('；')}
        actions={
          mayManage && (
            <>
              <Button onClick={() => setChanging('name')}>{t('rename')}</Button>
              <Button danger onClick={() => setChanging('end')}>
                {t('end')}
              </Button>
            </>
          )
        }
      />
      <UnitFacts unit={unit} units={units} />
      {readsStaff && <StaffPanels unitId={unit.id} ended={Boolean(unit.endedOn)} />}
      {changing === 'name' && <RenameDrawer unit={unit} onClose={close} />}
      {changing === 'end' && <EndUnitDrawer unit={unit} units={units} onClose={close} />}
    </div>
  );
}
