import { BURDEN_RULES } from '#shared/assessment/burden-lint/burden-rules.js';
import { isBurdenRuleId } from '#shared/assessment/burden-lint/burden-rule.js';
import type { BurdenLabels, BurdenRuleLabel } from '#shared/assessment/burden-lint/burden.labels.js';

/** Words of a rule and its document; null for a rule that this version no longer has. */
export function burdenRuleLabel(
  labels: BurdenLabels,
  id: string,
): (BurdenRuleLabel & { readonly source: string }) | null {
  const rule = BURDEN_RULES.find((one) => one.id === id);
  return isBurdenRuleId(id) && rule ? { ...labels.rules[id], source: labels.sources[rule.source] } : null;
}
