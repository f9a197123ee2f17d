import type { PlanState } from '../../generated/graphql.js';
import { useLabels } from '../../lib/labels/labels.js';
import { StatusTag } from '../../ui/status-tag.js';

const TONES = { draft: 'warning', issued: 'good', withdrawn: 'neutral' } as const;

export function PlanStateTag({ state }: { state: PlanState }) {
  const { states } = useLabels().plans;
  return <StatusTag tone={TONES[state]}>{states[state]}</StatusTag>;
}
