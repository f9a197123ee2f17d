import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitRoundFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { periodLabel } from '../rounds/period-label.js';
import { RoundStateTag } from '../rounds/round-state-tag.js';
import { LateStages, StageBar } from '../rounds/stage-bar.js';
import { unitRoundsDocument } from './self-review.document.js';
import '../rounds/rounds.css';

/** 本单位考核: every round of the own unit, with what it has to do and until when. */
export function UnitRoundsScreen() {
  const { t } = useTranslation('rounds');
  const result = useQuery(unitRoundsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t('own.title')} description={t('own.description')} />
      <QueryView result={result}>
        {({ unitRounds }) =>
          unitRounds.length === 0 ? (
            <div className="panel">
              <EmptyState icon="rounds" title={t('own.empty')} hint={t('own.emptyHint')} />
            </div>
          ) : (
            <div className="stack">
              {unitRounds.map((round) => (
                <UnitRoundPanel key={round.id} round={round} />
              ))}
            </div>
          )
        }
      </QueryView>
    </>
  );
}

function UnitRoundPanel({ round }: { round: UnitRoundFieldsFragment }) {
  const { t } = useTranslation('rounds');
  const { assessment } = useLabels();
  const { unitId } = useViewer();
  const readsScorecard = useMayDo('result.read-scorecard');
  const { id, name, state, stages, selfReviewAsked: asked, selfReviewEntered: entered } = round;
  const isShown = state === 'announced' || state === 'published';
  const isOpen = stages.some(({ stage, standing }) => stage === 'self_review' && standing === 'running');
  return (
    <Panel title={name} extra={<RoundStateTag state={state} />} flush>
      <StageBar stages={stages} />
      <div className="round-facts">
        <span className="quiet">{periodLabel(assessment, round)}</span>
        <LateStages stages={stages} />
        {round.openAppeals > 0 && <span>{t('own.openAppeals', { count: round.openAppeals })}</span>}
        {asked > 0 && (
          <Link to={urls.selfReview(id)}>
            {t(isOpen ? 'own.selfReview' : 'own.seeSelfReview', { asked, entered })}
          </Link>
        )}
        {isShown && readsScorecard && unitId && (
          <Link to={urls.scorecard(id, unitId)}>{t('own.scorecard')}</Link>
        )}
        {isShown && <Link to={urls.roundAppeals(id)}>{t('own.appeals')}</Link>}
        {isShown && round.appealsUntil && (
          <span className="quiet">{t('course.appealsUntil', { day: round.appealsUntil })}</span>
        )}
      </div>
    </Panel>
  );
}
