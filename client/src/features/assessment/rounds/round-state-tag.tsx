import type { RoundState } from '#shared/assessment/round.workflow.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';

const TONES: Readonly<Record<RoundState, Tone>> = {
  scoring: 'info',
  proposed: 'warning',
  announced: 'warning',
  published: 'good',
};

export function RoundStateTag({ state }: { state: RoundState }) {
  const { assessment } = useLabels();
  return <StatusTag tone={TONES[state]}>{assessment.roundStates[state]}</StatusTag>;
}
