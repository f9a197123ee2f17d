import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const assessmentRoutes: RouteObject[] = [
  {
    path: urls.rounds,
    handle: { needs: 'round.read-draft' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./rounds/rounds-screen.js')).RoundsScreen }),
  },
  {
    path: urls.openRound,
    handle: { needs: 'round.manage' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./open-round/open-round-screen.js')).OpenRoundScreen }),
  },
  {
    path: urls.rubrics,
    handle: { needs: 'round.manage' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./rubrics/rubrics-screen.js')).RubricsScreen }),
  },
  {
    path: urls.newRubric,
    handle: { needs: 'round.manage' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./rubrics/new-rubric-screen.js')).NewRubricScreen }),
  },
  {
    path: urls.rubric(':rubricId'),
    handle: { needs: 'round.manage' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./rubrics/rubric-screen.js')).RubricScreen }),
  },
  {
    path: urls.scoreSheet(':roundId'),
    handle: { needs: 'round.read-draft' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./score-sheet/score-sheet-screen.js')).ScoreSheetScreen }),
  },
  {
    path: urls.roundAnalysis(':roundId'),
    handle: { needs: 'round.read-draft' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./analysis/analysis-screen.js')).AnalysisScreen }),
  },
  {
    path: urls.burdenEvaluation(':roundId'),
    handle: { needs: 'burden.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./burden/evaluation-screen.js')).EvaluationScreen }),
  },
  {
    path: urls.burdenOverrides,
    handle: { needs: 'burden.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./burden/overrides-screen.js')).OverridesScreen }),
  },
  {
    path: urls.yearResult(':year'),
    handle: { needs: 'result.read-ranking' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./year/year-screen.js')).YearScreen }),
  },
  {
    path: urls.measures,
    handle: { needs: 'measure.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./measures/measures-screen.js')).MeasuresScreen }),
  },
  {
    path: urls.draws,
    handle: { needs: 'draw.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./draws/draws-screen.js')).DrawsScreen }),
  },
  {
    path: urls.draw(':id'),
    handle: { needs: 'draw.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./draws/draw-screen.js')).DrawScreen }),
  },
  {
    path: urls.roundAppeals(':roundId'),
    handle: { needs: 'appeal.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./appeals/appeals-screen.js')).AppealsScreen }),
  },
  {
    path: urls.unitRounds,
    handle: { needs: 'round.self-review' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./self-review/unit-rounds-screen.js')).UnitRoundsScreen }),
  },
  {
    path: urls.selfReview(':roundId'),
    handle: { needs: 'round.self-review' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./self-review/self-review-screen.js')).SelfReviewScreen }),
  },
  {
    path: urls.ranking,
    handle: { needs: 'result.read-ranking' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./ranking/ranking-screen.js')).RankingScreen }),
  },
  {
    path: urls.scorecard(':roundId', ':unitId'),
    handle: { needs: 'result.read-scorecard' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./scorecard/scorecard-screen.js')).ScorecardScreen }),
  },
];
