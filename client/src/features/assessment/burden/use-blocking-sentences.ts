import type { IndicatorFinding } from '#shared/assessment/burden-lint/check-indicators.js';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';

const NAMED = 5;

/** Why the round cannot be opened yet: the first findings by name, the rest as a number. */
export function useBlockingSentences(blocking: readonly IndicatorFinding[]): string[] {
  const { t } = useTranslation('burden');
  const { burden } = useLabels();
  const named = blocking
    .slice(0, NAMED)
    .map(({ name, ruleId }) => t('panel.blocking', { name, rule: burden.rules[ruleId].name }));
  const left = blocking.length - named.length;
  return left > 0 ? [...named, t('panel.blockingMore', { count: left })] : named;
}
