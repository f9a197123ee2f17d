import type { Expectation } from './expectation.js';

/** Fields of Query about plans above and below others. */
export const EXPECTED_CASCADE_QUERIES: Readonly<Record<string, Expectation>> = {
  cascade: { needs: 'plan.read-cascade', args: ({ cascade }) => ({ planId: cascade.planId }) },
  superiorChoices: { needs: 'plan.map-cascade', args: ({ cascade }) => ({ planId: cascade.planToLinkId }) },
};

/** Fields of Mutation about the same. A mapping is decided on before it is suggested anew. */
export const EXPECTED_CASCADE_MUTATIONS: Readonly<Record<string, Expectation>> = {
  confirmMapping: {
    needs: 'plan.map-cascade',
    args: ({ cascade }) => ({ input: { id: cascade.toConfirm, version: 1 } }),
  },
  rejectMapping: {
    needs: 'plan.map-cascade',
    args: ({ cascade }) => ({ input: { id: cascade.toReject, version: 1 } }),
  },
  mapPoint: {
    needs: 'plan.map-cascade',
    args: ({ cascade: { planId, pointId, unmappedTaskId } }) => ({
      input: { planId, pointId, taskId: unmappedTaskId },
    }),
  },
  proposeMappings: { needs: 'plan.map-cascade', args: ({ cascade }) => ({ planId: cascade.planToUnlinkId }) },
  unlinkSuperior: {
    needs: 'plan.map-cascade',
    args: ({ cascade }) => ({ input: { id: cascade.superiorToUnlink, version: 1 } }),
  },
  linkSuperiorPlan: {
    needs: 'plan.map-cascade',
    args: ({ cascade, home }) => ({
      input: {
        planId: cascade.planToLinkId,
        superiorJurisdictionId: home.id,
        superiorPlanId: cascade.abovePlanId,
      },
    }),
  },
  linkExternalSuperior: {
    needs: 'plan.map-cascade',
    args: ({ cascade }) => ({
      input: {
        planId: cascade.planToLinkId,
        title: '省级要点',
        documentDate: '2026-01-05',
        points: [
          { ordinal: '1', title: '修订预案', text: '修订应急预案', deadlines: [{ text: '六月底前' }] },
        ],
      },
    }),
  },
};
