import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { AssessorsPanel } from './assessors-panel.js';
import { roundAnalysisDocument } from './round-analysis.document.js';
import { SelfReviewPanel } from './self-review-panel.js';
import { SpreadPanel } from './spread-panel.js';
import { StabilityPanel } from './stability-panel.js';
import { WhatIfPanel } from './what-if-panel.js';
import './analysis.css';

/** 结果分析: what an office looks at before it publishes. Reads only. */
export function AnalysisScreen() {
  const { roundId = '' } = useParams();
  const { t } = useTranslation('analysis');
  const { t: assessment } = useTranslation('assessment');
  const result = useQuery(roundAnalysisDocument, {
    variables: { roundId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} rows={12}>
      {({ roundAnalysis: analysis }) => (
        <div className="stack analysis">
          <PageHeader
            title={t('title')}
            description={t('description')}
            crumbs={[
              { label: assessment('rounds.title'), to: urls.rounds },
              { label: analysis.roundName, to: urls.scoreSheet(roundId) },
            ]}
          />
          {analysis.missing > 0 && (
            <Alert type="warning" showIcon title={t('missing', { count: analysis.missing })} />
          )}
          <SpreadPanel categories={analysis.categories} indicators={analysis.indicators} />
          <StabilityPanel cases={analysis.stability} ranges={analysis.ranges} />
          <WhatIfPanel roundId={roundId} indicators={analysis.indicators} />
          <AssessorsPanel assessors={analysis.assessors} />
          <SelfReviewPanel comparisons={analysis.selfComparisons} />
        </div>
      )}
    </QueryView>
  );
}
