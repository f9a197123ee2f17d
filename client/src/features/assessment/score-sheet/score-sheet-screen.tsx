import { useQuery } from '@apollo/client/react';
import { leavesOf } from '#shared/assessment/indicator.js';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ScoreSheetQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { periodLabel } from '../rounds/period-label.js';
import { RoundCourse } from '../rounds/round-course.js';
import { RoundStateTag } from '../rounds/round-state-tag.js';
import { RoundSteps } from '../rounds/round-steps.js';
import { useSelfScores } from '../self-review/use-self-scores.js';
import { AdjustmentsDrawer } from './adjustments-drawer.js';
import { EvidencePanel } from './evidence-panel.js';
import { FillFromQuarters } from './fill-from-quarters.js';
import { missingScores } from './missing-scores.js';
import { ScoreGrid } from './score-grid.js';
import { scoreSheetDocument } from './score-sheet.document.js';
import type { SelectedCell } from './selected-cell.js';
import { useEvidenceKey } from './use-evidence-key.js';
import './score-sheet.css';

export type ScoreSheet = ScoreSheetQuery['scoreSheet'];

/** 评分表: units × indicators of one round, until it is published. */
export function ScoreSheetScreen() {
  const { roundId = '' } = useParams();
  const result = useQuery(scoreSheetDocument, { variables: { roundId }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} rows={12}>
      {({ scoreSheet }) => <ScoreSheetView sheet={scoreSheet} onStale={() => void result.refetch()} />}
    </QueryView>
  );
}

function ScoreSheetView({ sheet, onStale }: { sheet: ScoreSheet; onStale: () => void }) {
  const { t } = useTranslation(['assessment', 'oversight']);
  const { assessment } = useLabels();
  const [adjusting, setAdjusting] = useState<string>();
  const [selected, setSelected] = useState<SelectedCell>();
  const [evidence, setEvidence] = useEvidenceKey();
  const { round, rows } = sheet;
  const indicators = leavesOf(round.indicators);
  const selfScores = useSelfScores(round);
  const mayScore = round.availableActions.some(({ key, enabled }) => key === 'round.score' && enabled);
  const propose = round.availableActions.find(({ key }) => key === 'round.propose');
  const missing = missingScores(rows);

  // The last score that was missing opens the proposal, which only the server can tell.
  const outdated = missing === 0 && propose?.reason === 'assessment.scores-missing';
  useEffect(() => {
    if (outdated) onStale();
    // Once per crossing, not per render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [outdated]);

  const adjusted = rows.find(({ unitId }) => unitId === adjusting);
  const scoring = round.state === 'scoring';
  const isShown = round.state === 'announced' || round.state === 'published';
  return (
    <>
      <PageHeader
        title={round.name}
        crumbs={[{ label: t('rounds.title'), to: urls.rounds }]}
        description={t('sheet.description', {
          period: periodLabel(assessment, round),
          units: round.unitCount,
        })}
        tags={<RoundStateTag state={round.state} />}
        actions={<RoundSteps round={round} />}
        paper="wide"
      />
      <RoundCourse round={round} />
      <div className="panel">
        {scoring && (
          <div className="score-hint">
            <span className="quiet">{mayScore && t('sheet.hint')}</span>
            <span role="status" className={missing > 0 ? 'score-missing' : 'score-complete'}>
              {missing > 0 ? t('sheet.missing', { count: missing }) : t('sheet.complete')}
            </span>
          </div>
        )}
        <div className="score-toolbar">
          {mayScore &&
            round.kind === 'annual' &&
            indicators
              .filter(({ rule }) => rule?.kind === 'external')
              .map((indicator) => (
                <FillFromQuarters
                  key={indicator.id}
                  roundId={round.id}
                  indicator={indicator}
                  onFilled={onStale}
                />
              ))}
          <Button size="small" aria-pressed={evidence} onClick={() => setEvidence(!evidence)}>
            {t('oversight:evidence.toggle')}
          </Button>
        </div>
        <div className={evidence ? 'score-beside' : undefined}>
          <ScoreGrid
            roundId={round.id}
            indicators={indicators}
            rows={rows}
            mayScore={mayScore}
            scorecards={isShown}
            selfScores={selfScores}
            onAdjust={setAdjusting}
            onSelect={setSelected}
            selected={evidence ? selected : undefined}
          />
          {evidence && (
            <EvidencePanel
              roundId={round.id}
              selected={selected}
              rows={rows}
              indicators={indicators}
              mayScore={mayScore}
              onClose={() => setEvidence(false)}
            />
          )}
        </div>
      </div>
      <AdjustmentsDrawer
        roundId={round.id}
        row={adjusted}
        mayChange={mayScore}
        onClose={() => setAdjusting(undefined)}
      />
    </>
  );
}
