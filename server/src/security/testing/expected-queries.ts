import { EXPECTED_RUBRIC_QUERIES } from './expected-rubrics.js';
import { EXPECTED_CASCADE_QUERIES } from './expected-cascade.js';
import { EXPECTED_DEADLINES_QUERIES } from './expected-deadlines.js';
import { EXPECTED_OVERSIGHT_QUERIES } from './expected-oversight.js';
import { EXPECTED_QUARTER_QUERIES } from './expected-quarter.js';
import { EXPECTED_CHANGES_QUERIES } from './expected-changes.js';
import { EXPECTED_LIGHTS_QUERIES } from './expected-lights.js';
import { EXPECTED_REPORTS_QUERIES } from './expected-reports.js';
import { EXPECTED_RESPONSIBILITY_QUERIES } from './expected-responsibility.js';
import { EXPECTED_BULK_QUERIES } from './expected-bulk.js';
import { EXPECTED_EXPORTS_QUERIES } from './expected-exports.js';
import { EXPECTED_VIEWS_QUERIES } from './expected-views.js';
import { without, type Expectation } from './expectation.js';
import { EXPECTED_ROUND_QUERIES } from './expected-rounds.js';

const page = { page: 1, pageSize: 20 };

/** Every field of Query. */
export const EXPECTED_QUERIES: Readonly<Record<string, Expectation>> = {
  logInOptions: { needs: 'nothing', args: without },
  viewer: { needs: 'nothing', args: without },
  accounts: { needs: 'account.manage', args: without },
  units: { needs: 'organisation.read', args: without },
  unitCategories: { needs: 'organisation.read', args: without },
  unitGroups: { needs: 'organisation.read', args: without },
  breakdownDrafts: { needs: 'plan.import', args: () => ({ page }) },
  breakdownDraft: { needs: 'plan.import', args: ({ drafts }) => ({ id: drafts.toSave }) },
  revisionComparison: {
    needs: 'plan.revise',
    args: ({ revisions }) => ({ draftId: revisions.draftId }),
  },
  plans: { needs: 'plan.read', args: () => ({ year: 2026 }) },
  withdrawnPlans: { needs: 'plan.read', args: without },
  plan: { needs: 'plan.read', args: ({ work }) => ({ id: work.planId }) },
  task: { needs: 'plan.read', args: ({ work }) => ({ id: work.taskId }) },
  assignment: { needs: 'assignment.read', args: ({ work }) => ({ id: work.own.accepted }) },
  workCounts: { needs: 'assignment.read', args: without },
  workList: { needs: 'assignment.read', args: () => ({ kind: 'due_soon', page }) },
  progressReport: { needs: 'progress.read', args: ({ work }) => ({ id: work.own.reports.accepted }) },
  ledger: {
    needs: 'assignment.read',
    args: ({ work, register }) => ({
      filter: {
        year: 2026,
        planIds: [work.planId],
        unitIds: [work.own.unitId],
        categoryIds: [register.categoryId],
        sectionTitle: work.sectionTitle,
        role: 'lead',
        text: '预案',
      },
      sort: { key: 'code', direction: 'asc' },
      page,
    }),
  },
  taskLedger: {
    needs: 'assignment.read',
    args: ({ work, register }) => ({
      filter: {
        year: 2026,
        planIds: [work.planId],
        unitIds: [work.own.unitId],
        categoryIds: [register.categoryId],
      },
      page,
    }),
  },
  monthHeatmap: { needs: 'assignment.read', args: () => ({ year: 2026 }) },
  heatmap: { needs: 'assignment.read', args: ({ work }) => ({ year: 2026, planId: work.planId }) },
  scoreHeatmap: {
    needs: 'result.read-scorecard',
    args: ({ rounds }) => ({ roundId: rounds.published.id }),
  },
  overview: { needs: 'assignment.read', args: without },
  ...EXPECTED_RUBRIC_QUERIES,
  assessmentRounds: { needs: 'result.read-ranking', args: without },
  burdenOverrides: { needs: 'burden.read', args: () => ({ year: 2026 }) },
  burdenEvaluation: { needs: 'burden.read', args: ({ rounds }) => ({ roundId: rounds.published.id }) },
  roundAnalysis: { needs: 'round.read-draft', args: ({ rounds }) => ({ roundId: rounds.scoring.id }) },
  whatIfWeights: {
    needs: 'round.read-draft',
    args: ({ rounds }) => ({
      roundId: rounds.scoring.id,
      weights: [{ indicatorId: rounds.scoring.indicatorId, maxPoints: '60' }],
    }),
  },
  ...EXPECTED_ROUND_QUERIES,
  scoreSheet: { needs: 'round.read-draft', args: ({ rounds }) => ({ roundId: rounds.scoring.id }) },
  scoreEvidence: {
    needs: 'round.read-draft',
    args: ({ rounds, work }) => ({
      roundId: rounds.scoring.id,
      unitId: work.own.unitId,
      indicatorId: rounds.scoring.automaticId,
    }),
  },
  ranking: { needs: 'result.read-ranking', args: ({ rounds }) => ({ roundId: rounds.published.id }) },
  scorecard: {
    needs: 'result.read-scorecard',
    args: ({ rounds, work }) => ({ roundId: rounds.published.id, unitId: work.own.unitId }),
  },
  ...EXPECTED_OVERSIGHT_QUERIES,
  ...EXPECTED_QUARTER_QUERIES,
  ...EXPECTED_CASCADE_QUERIES,
  ...EXPECTED_CHANGES_QUERIES,
  ...EXPECTED_DEADLINES_QUERIES,
  ...EXPECTED_LIGHTS_QUERIES,
  ...EXPECTED_REPORTS_QUERIES,
  ...EXPECTED_RESPONSIBILITY_QUERIES,
  ...EXPECTED_VIEWS_QUERIES,
  ...EXPECTED_EXPORTS_QUERIES,
  ...EXPECTED_BULK_QUERIES,
  dataAlerts: { needs: 'progress.read', args: () => ({ year: 2026, kind: null, page }) },
  unitBurdens: { needs: 'progress.read', args: () => ({ year: 2026, quarter: 3 }) },
  notices: { needs: 'notice.read', args: () => ({ after: null, first: 20, unreadOnly: false }) },
  unreadNotices: { needs: 'notice.read', args: without },
  noticePreferences: { needs: 'notice.read', args: without },
  auditEntries: { needs: 'audit.read', args: () => ({ first: 100 }) },
};
