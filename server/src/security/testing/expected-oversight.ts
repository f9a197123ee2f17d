import type { Expectation } from './expectation.js';

const page = { page: 1, pageSize: 20 };

/** Fields of Query about draws, the year and measures. */
export const EXPECTED_OVERSIGHT_QUERIES: Readonly<Record<string, Expectation>> = {
  spotCheckDraws: { needs: 'draw.read', args: () => ({ page }) },
  spotCheckDraw: { needs: 'draw.read', args: ({ rounds }) => ({ id: rounds.draws.drawn }) },
  yearResult: { needs: 'result.read-ranking', args: () => ({ year: 2026 }) },
  measures: {
    needs: 'measure.read',
    args: ({ work }) => ({ filter: { year: 2026, unitId: work.own.unitId, kinds: ['talk'] }, page }),
  },
  measureSuggestions: { needs: 'measure.decide', args: () => ({ year: 2026 }) },
  outsideAssessments: { needs: 'outside-assessment.read', args: () => ({ year: 2026 }) },
  spotCheckRecord: { needs: 'draw.read', args: ({ rounds }) => ({ id: rounds.draws.drawn }) },
};

/** Fields of Mutation about the same. */
export const EXPECTED_OVERSIGHT_MUTATIONS: Readonly<Record<string, Expectation>> = {
  prepareDraw: {
    needs: 'draw.prepare',
    args: ({ register, work }) => ({
      input: {
        title: '三季度抽查',
        year: 2026,
        terms: { units: 1, byCategory: false, tasksPerUnit: 1, inspectorsPerUnit: 1 },
        categoryIds: [register.categoryId],
        inspectorIds: [register.clients.inspector.session?.accountId],
        recusals: [{ inspectorId: register.clients.inspector.session?.accountId, unitId: work.own.unitId }],
      },
    }),
  },
  performDraw: {
    needs: 'draw.perform',
    args: ({ rounds }) => ({ input: { id: rounds.draws.prepared, version: 1, witness: '18' } }),
  },
  planYear: {
    needs: 'round.manage',
    args: ({ rounds }) => ({
      input: {
        year: 2020,
        version: 0,
        method: 'weighted',
        absence: 'skip',
        ties: 'dense',
        weights: [{ roundId: rounds.past.id, weight: '2' }],
      },
    }),
  },
  proposeYear: { needs: 'round.propose', args: () => ({ input: { year: 2026, version: 0 } }) },
  sendBackYear: { needs: 'round.send-back', args: () => ({ input: { year: 2021, version: 1 } }) },
  publishYear: { needs: 'round.publish', args: () => ({ input: { year: 2022, version: 1 } }) },
  fillFromQuarters: {
    needs: 'round.score',
    args: ({ rounds }) => ({
      input: {
        roundId: rounds.scoring.id,
        indicatorId: rounds.externalId,
        reason: '由季度结果汇总',
      },
    }),
  },
  decideMeasure: {
    needs: 'measure.decide',
    args: ({ rounds, work }) => ({
      input: {
        ...measure(work.own.unitId, work.own.fileId),
        basis: 'round',
        roundId: rounds.published.id,
      },
    }),
  },
  liftMeasure: {
    needs: 'measure.decide',
    args: ({ rounds }) => ({ input: { id: rounds.measureId, version: 1, reason: '整改到位' } }),
  },
  addOutsideAssessment: {
    needs: 'outside-assessment.manage',
    args: () => ({ input: { year: 2026, name: '营商环境考核', fullPoints: '5', weight: '1' } }),
  },
  handOverResult: {
    needs: 'outside-assessment.manage',
    args: ({ rounds }) => ({
      input: { id: rounds.outsideId, version: 1, roundId: rounds.published.id, recipient: '县考核办' },
    }),
  },
};

/** Grounds and days of a measure, but for its basis. */
export const measure = (unitId: string, fileId: string) => ({
  unitId,
  year: 2026,
  kind: 'talk',
  reason: '末位',
  effect: '',
  effectFrom: '2026-08-01',
  effectUntil: '2026-12-31',
  fileId,
});
