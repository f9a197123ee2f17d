import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PlanCascadeQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { PlanStateTag } from '../plan-state-tag.js';
import { PlanTabs } from '../plan-tabs.js';
import '../plans.css';
import { planCascadeDocument } from './cascade.documents.js';
import './cascade.css';
import type { Cascade } from './cascade-parts.js';
import { ChooseSuperior } from './choose-superior.js';
import { GapsPanel } from './gaps-panel.js';
import { MappingBoard } from './mapping-board.js';
import type { PointView } from './point-rows.js';
import { SubordinatesPanel } from './subordinates-panel.js';
import { SuperiorPanel } from './superior-panel.js';

export function CascadeScreen() {
  const { planId = '' } = useParams();
  const result = useQuery(planCascadeDocument, { variables: { planId } });
  return <QueryView result={result}>{(data) => <CascadePage {...data} />}</QueryView>;
}

function CascadePage({ plan, cascade }: PlanCascadeQuery) {
  const { t } = useTranslation('cascade');
  const { t: plans } = useTranslation('plans');
  /** A plan that only others carry on: what they do comes first. */
  const topmost = cascade.superior === null;
  return (
    <div className="stack">
      <PageHeader
        title={plan.title}
        crumbs={[{ label: plans('list.title'), to: urls.plans }]}
        tags={<PlanStateTag state={plan.state} />}
        description={plan.docNumber}
      />
      <PlanTabs planId={plan.id} />
      <h2 className="visually-hidden">{t('title')}</h2>
      {topmost && <SubordinatesPanel cascade={cascade} />}
      <Above cascade={cascade} />
      {!topmost && <SubordinatesPanel cascade={cascade} />}
    </div>
  );
}

/** The upper half of the page: nothing linked yet, choosing, or the comparison. */
function Above({ cascade }: { cascade: Cascade }) {
  const mayMap = useMayDo('plan.map-cascade');
  const { t } = useTranslation('cascade');
  const [choosing, setChoosing] = useState(false);
  const { planId, superior } = cascade;
  if (!superior && !mayMap)
    return (
      <Panel>
        <EmptyState icon="plans" title={t('superior.none')} hint={t('superior.noneReadOnly')} />
      </Panel>
    );
  if (!superior) return <ChooseSuperior planId={planId} replaces={false} onDone={() => setChoosing(false)} />;
  return (
    <>
      <SuperiorPanel cascade={cascade} superior={superior} onChange={() => setChoosing(true)} />
      {choosing ? (
        <ChooseSuperior
          replaces
          planId={planId}
          onDone={() => setChoosing(false)}
          onCancel={() => setChoosing(false)}
        />
      ) : (
        !cascade.withdrawn && <Comparison cascade={cascade} />
      )}
    </>
  );
}

function Comparison({ cascade }: { cascade: Cascade }) {
  const [view, setView] = useState<PointView>('all');

  /** The card may be filtered away: it is looked for once the list is whole again. */
  function open(pointId: string) {
    setView('all');
    requestAnimationFrame(() => {
      const card = document.getElementById(`point-${pointId}`);
      card?.scrollIntoView({ block: 'center' });
      card?.focus({ preventScroll: true });
    });
  }
  return (
    <>
      <GapsPanel cascade={cascade} onOpen={open} />
      <MappingBoard cascade={cascade} view={view} onView={setView} />
    </>
  );
}
