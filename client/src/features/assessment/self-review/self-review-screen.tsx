import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { SelfReviewQuery } from '../../../generated/graphql.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { periodLabel } from '../rounds/period-label.js';
import { StageBar } from '../rounds/stage-bar.js';
import { SelfScoreRow } from './self-score-row.js';
import { selfReviewDocument } from './self-review.document.js';
import '../appeals/appeals.css';
import '../rounds/rounds.css';
import './self-review.css';

type Review = SelfReviewQuery['selfReview'];

/** 自评: the unit's own entry for each indicator that concerns it, in the form that the scorers use. */
export function SelfReviewScreen() {
  const { roundId = '' } = useParams();
  const result = useQuery(selfReviewDocument, { variables: { roundId }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} rows={8}>
      {({ selfReview }) => <SelfReviewSheet review={selfReview} />}
    </QueryView>
  );
}

function SelfReviewSheet({ review }: { review: Review }) {
  const { t } = useTranslation('rounds');
  const labels = useLabels();
  const { round, indicators, scores, availableActions } = review;
  const [action] = availableActions;
  const open = action?.enabled === true;
  const stage = round.stages.find((one) => one.stage === 'self_review');
  const values = stage && { from: stage.beginsOn, until: stage.endsOn };
  return (
    <>
      <PageHeader
        title={t('self.title')}
        crumbs={[{ label: t('own.title'), to: urls.unitRounds }]}
        description={`${round.name} · ${periodLabel(labels.assessment, round)} · ${t('self.description')}`}
      />
      <div className="panel">
        <StageBar stages={round.stages} />
        {action?.reason && (
          <Alert type="info" showIcon title={refusalSentence(labels, action.reason, values)} />
        )}
        <table className="self-review" aria-label={t('self.title')}>
          <thead>
            <tr>
              <th scope="col">{t('self.indicator')}</th>
              <th scope="col">{t('self.points')}</th>
              <th scope="col">{t('self.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <SelfScoreRow
                key={indicator.id}
                roundId={round.id}
                indicator={indicator}
                score={scores.find(({ indicatorId }) => indicatorId === indicator.id)}
                open={open}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
