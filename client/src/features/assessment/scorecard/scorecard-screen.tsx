import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { UnitMeasures } from '../measures/unit-measures.js';
import { ResultVersions } from '../result-versions.js';
import { periodLabel } from '../rounds/period-label.js';
import { RoundStateTag } from '../rounds/round-state-tag.js';
import { ScorecardFigures } from './scorecard-figures.js';
import { ScorecardLines } from './scorecard-lines.js';
import { ScorecardStatuses } from './scorecard-statuses.js';
import { ScorecardTrend } from './scorecard-trend.js';
import type { Scorecard } from './scorecard.js';
import { UnitProblems } from './unit-problems.js';
import { scorecardDocument } from './scorecard.document.js';
import './scorecard.css';

/** 成绩单: one unit's published result, every point with its reason. Prints on one A4 sheet. */
export function ScorecardScreen() {
  const { roundId = '', unitId = '' } = useParams();
  const [parameters] = useSearchParams();
  const version = Number(parameters.get('version') ?? '') || undefined;
  const variables = { roundId, unitId, ...(version && { ordinal: version }) };
  const result = useQuery(scorecardDocument, { variables });
  return (
    <QueryView result={result} rows={10}>
      {({ scorecard }) => <ScorecardSheet card={scorecard} />}
    </QueryView>
  );
}

function ScorecardSheet({ card }: { card: Scorecard }) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  return (
    <article className="scorecard stack">
      <PageHeader
        title={t('card.title', { unit: card.unitName })}
        crumbs={[{ label: t('ranking.title'), to: `${urls.ranking}?round=${card.roundId}` }]}
        description={`${card.roundName} · ${periodLabel(assessment, card)} · ${card.categoryName}`}
        tags={<RoundStateTag state={card.state} />}
        actions={<Button onClick={() => window.print()}>{t('card.print')}</Button>}
      />
      <ResultVersions
        result={card}
        hrefOf={(ordinal) => `${urls.scorecard(card.roundId, card.unitId)}?version=${ordinal}`}
      />
      <ScorecardFigures card={card} />
      <Panel title={t('card.lines')} flush>
        <ScorecardLines card={card} />
      </Panel>
      <div className="scorecard-charts">
        <Panel>
          <ScorecardTrend trend={card.trend} />
        </Panel>
        <Panel>
          <ScorecardStatuses counts={card.statusCounts} />
        </Panel>
      </div>
      <UnitProblems unitId={card.unitId} />
      <UnitMeasures unitId={card.unitId} year={card.year} />
      <footer className="quiet scorecard-foot">
        <span>{t('card.publishedAt', { at: instantLabel(card.publishedAt) })}</span>
        <span className="scorecard-hash">{t('card.hash', { hash: card.contentHash })}</span>
      </footer>
    </article>
  );
}
