import type { InstanceStanding } from '#shared/plans/deadlines/instance-standing.js';
import { useLabels } from '../../lib/labels/labels.js';
import { StatusTag, type Tone } from '../status-tag.js';

const TONES: Readonly<Record<InstanceStanding, Tone>> = {
  done: 'good',
  done_late: 'warning',
  not_begun: 'neutral',
  open: 'info',
  due_soon: 'warning',
  overdue: 'bad',
};

/** Where an instance stands on the day, in words. */
export function StandingTag({ standing }: { standing: InstanceStanding }) {
  const { standings } = useLabels().deadlines;
  return <StatusTag tone={TONES[standing]}>{standings[standing]}</StatusTag>;
}
