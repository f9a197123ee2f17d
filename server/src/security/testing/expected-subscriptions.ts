import { without, type Expectation } from './expectation.js';

/** Every field of Subscription. */
export const EXPECTED_SUBSCRIPTIONS: Readonly<Record<string, Expectation>> = {
  progressChanged: { needs: 'assignment.read', args: without },
};
