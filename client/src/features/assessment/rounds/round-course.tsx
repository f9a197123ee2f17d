import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { StageBar, LateStages } from './stage-bar.js';
import { StagePlanDrawer } from './stage-plan-drawer.js';
import './rounds.css';

/** How far a round has come: its stages, who proposed and announced its result, why it was sent back. */
export function RoundCourse({ round }: { round: RoundFieldsFragment }) {
  const { t } = useTranslation('rounds');
  const mayPlan = useMayDo('round.manage') && round.state !== 'published';
  const [planning, setPlanning] = useState(false);
  const { stages, sendBackReason, appealsUntil } = round;
  const facts = [
    round.proposedAt && t('course.proposed', who(round.proposedByName, round.proposedAt)),
    round.announcedAt && t('course.announced', who(round.announcedByName, round.announcedAt)),
    round.publishedAt && t('course.published', who(round.publishedByName, round.publishedAt)),
    appealsUntil && t('course.appealsUntil', { day: appealsUntil }),
    (round.ordinal ?? 1) > 1 && t('course.corrected', { ordinal: round.ordinal }),
  ].filter((fact) => typeof fact === 'string');
  if (stages.length === 0 && facts.length === 0 && !mayPlan && !sendBackReason) return null;
  return (
    <section className="panel round-course" aria-label={t('course.label')}>
      <StageBar stages={stages} />
      {sendBackReason && (
        <Alert type="warning" showIcon title={t('course.sentBack', { reason: sendBackReason })} />
      )}
      <div className="round-facts">
        <LateStages stages={stages} />
        {facts.map((fact) => (
          <span key={fact} className="quiet">
            {fact}
          </span>
        ))}
        {mayPlan && (
          <Button size="small" onClick={() => setPlanning(true)}>
            {stages.length === 0 ? t('stages.set') : t('stages.change')}
          </Button>
        )}
      </div>
      {planning && <StagePlanDrawer round={round} onClose={() => setPlanning(false)} />}
    </section>
  );
}

const who = (name: string | null | undefined, at: string) => ({ name: name ?? '', at: instantLabel(at) });
