import type { StageStanding } from '#shared/assessment/stages/stage-standing.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import type { RoundStageFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import './rounds.css';

type Stage = RoundStageFieldsFragment;

const TONES: Readonly<Record<StageStanding, Tone>> = {
  ahead: 'neutral',
  running: 'info',
  done: 'good',
  late: 'bad',
};

/** 自评 → 初评 → …: each stage with its days and where it stands; the running one is marked for screen readers too. */
export function StageBar({ stages }: { stages: readonly Stage[] }) {
  const { assessment } = useLabels();
  if (stages.length === 0) return null;
  return (
    <ol className="stage-bar">
      {stages.map(({ stage, beginsOn, endsOn, standing }) => (
        <li key={stage} aria-current={standing === 'running' ? 'step' : undefined}>
          <strong>{assessment.roundStages[stage]}</strong>
          <span className="quiet">
            {beginsOn.slice(5)}
            {beginsOn === endsOn ? '' : ` — ${endsOn.slice(5)}`}
          </span>
          <StatusTag tone={TONES[standing]}>{assessment.stageStandings[standing]}</StatusTag>
        </li>
      ))}
    </ol>
  );
}

/** What is late, in words; nothing where nothing is. */
export function LateStages({ stages }: { stages: readonly Stage[] }) {
  const { assessment } = useLabels();
  const late = stages.filter(({ standing }) => standing === 'late');
  if (late.length === 0) return null;
  return (
    <ul className="late-stages">
      {late.map(({ stage, outstanding }) => (
        <li key={stage}>
          <Icon name="warning" />
          {fillIn(assessment.lateStages[stage], { count: outstanding })}
        </li>
      ))}
    </ul>
  );
}
