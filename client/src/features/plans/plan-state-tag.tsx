import type { PlanState } from '../../generated/graphql.js';
import { useLabels } from '../../lib/labels/labels.js';
import { StatusTag } from '../../ui/status-tag.js';

export function PlanStateTag({ state }: { state: PlanState }) {
  const { states } = useLabels().plans;
  return <StatusTag tone={state === 'issued' ? 'good' : 'warning'}>{states[state]}</StatusTag>;
}
