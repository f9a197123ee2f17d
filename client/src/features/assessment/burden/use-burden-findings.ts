import { useQuery } from '@apollo/client/react';
import {
  blockingFindings,
  checkIndicators,
  type IndicatorFinding,
  type WordedIndicator,
  type WordingOverride,
} from '#shared/assessment/burden-lint/check-indicators.js';
import { isBurdenRuleId } from '#shared/assessment/burden-lint/burden-rule.js';
import { useDeferredValue, useMemo } from 'react';
import { burdenOverridesDocument } from './burden.document.js';

export interface BurdenFindings {
  readonly findings: readonly IndicatorFinding[];
  /** What keeps the round from being opened. */
  readonly blocking: readonly IndicatorFinding[];
}

/** Checks a tree while it is being written, by the server's own rules; typing never waits for it. */
export function useBurdenFindings(year: number, indicators: readonly WordedIndicator[]): BurdenFindings {
  const { data } = useQuery(burdenOverridesDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  // By content: editors make new lists on every render.
  const worded = indicators.map(({ id, number, name, standard, rule }) => ({
    id,
    number,
    name,
    standard,
    rule,
  }));
  const text = useDeferredValue(JSON.stringify(worded));
  const known = data?.burdenOverrides;
  return useMemo(() => {
    const overrides = (known ?? []).flatMap(({ ruleId, wording, state }): WordingOverride[] =>
      isBurdenRuleId(ruleId) ? [{ ruleId, wording, state }] : [],
    );
    const findings = checkIndicators(JSON.parse(text) as WordedIndicator[], overrides);
    return { findings, blocking: blockingFindings(findings) };
  }, [text, known]);
}
