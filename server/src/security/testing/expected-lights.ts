import { policyInput } from '#server/modules/progress/lights/testing/policy-input.js';
import { without, type Expectation } from './expectation.js';

/** Fields of Query about lights, escalation and history. */
export const EXPECTED_LIGHTS_QUERIES: Readonly<Record<string, Expectation>> = {
  lightPolicy: { needs: 'assignment.read', args: without },
  lightPolicyVersions: { needs: 'light-policy.manage', args: without },
  previewLightPolicy: { needs: 'light-policy.manage', args: () => ({ policy: policyInput() }) },
  escalatedWork: {
    needs: 'assignment.read',
    args: () => ({ page: { page: 1, pageSize: 20 }, step: null }),
  },
  taskTimeline: {
    needs: 'plan.read',
    args: ({ work }) => ({ taskId: work.taskId, after: null, first: 20 }),
  },
};

export const EXPECTED_LIGHTS_MUTATIONS: Readonly<Record<string, Expectation>> = {
  saveLightPolicy: {
    needs: 'light-policy.manage',
    args: () => ({ input: { policy: policyInput(), validFrom: '2026-12-01', lastNumber: 0 } }),
  },
};
