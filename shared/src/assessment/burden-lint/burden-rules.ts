import type { BurdenRule } from './burden-rule.js';
import { APP_RULES } from './rules/app-rules.js';
import { ATTENTION_RULES } from './rules/attention-rules.js';
import { PAPER_RULES } from './rules/paper-rules.js';
import { REPORTING_RULES } from './rules/reporting-rules.js';

/** Everything that is checked, in the order in which findings of one sentence are named. */
export const BURDEN_RULES: readonly BurdenRule[] = [
  ...ATTENTION_RULES,
  ...PAPER_RULES,
  ...APP_RULES,
  ...REPORTING_RULES,
];
