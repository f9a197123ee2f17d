import type { BreakdownDraftState } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';

const TONES: Record<BreakdownDraftState, Tone> = {
  in_review: 'warning',
  confirmed: 'good',
  discarded: 'neutral',
};

export function DraftStateTag({ state }: { state: BreakdownDraftState }) {
  const { states } = useLabels().intake;
  return <StatusTag tone={TONES[state]}>{states[state]}</StatusTag>;
}
