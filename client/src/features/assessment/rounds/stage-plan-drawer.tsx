import { ROUND_STAGES, type RoundStage, type StageDates } from '#shared/assessment/stages/round-stage.js';
import { checkStagePlan } from '#shared/assessment/stages/stage-plan.rules.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { planRoundStagesDocument } from './rounds.document.js';
import './rounds.css';

type Days = Readonly<Partial<Record<RoundStage, { begins: string | null; ends: string | null }>>>;

const daysOf = (stages: readonly StageDates[]): Days =>
  Object.fromEntries(
    stages.map(({ stage, beginsOn, endsOn }) => [stage, { begins: beginsOn, ends: endsOn }]),
  );

/** A stage with one day has that day; one without is left out. */
const plannedIn = (days: Days): StageDates[] =>
  ROUND_STAGES.flatMap((stage) => {
    const { begins = null, ends = null } = days[stage] ?? {};
    const [from, to] = [begins ?? ends, ends ?? begins];
    return from && to ? [{ stage, beginsOn: asCivilDate(from), endsOn: asCivilDate(to) }] : [];
  });

/** The days of every stage; what is over is shown and cannot be touched. */
export function StagePlanDrawer({ round, onClose }: { round: RoundFieldsFragment; onClose: () => void }) {
  const { t } = useTranslation(['rounds', 'ui']);
  const labels = useLabels();
  const today = asCivilDate(useViewer().today);
  const [plan, busy] = useChange(planRoundStagesDocument);
  const former: StageDates[] = round.stages.map(({ stage, beginsOn, endsOn }) => ({
    stage,
    beginsOn: asCivilDate(beginsOn),
    endsOn: asCivilDate(endsOn),
  }));
  const [days, setDays] = useState(daysOf(former));
  const stages = plannedIn(days);
  const refusal = checkStagePlan(stages, former, today);
  const passed = new Set(former.filter(({ endsOn }) => endsOn < today).map(({ stage }) => stage));

  const save = async () => {
    if (await plan({ input: { id: round.id, version: round.version, stages } })) onClose();
  };
  const set = (stage: RoundStage, part: { begins?: string | null; ends?: string | null }) =>
    setDays({ ...days, [stage]: { ...(days[stage] ?? { begins: null, ends: null }), ...part } });

  return (
    <Drawer
      open
      size={480}
      title={t('stages.title')}
      onClose={onClose}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="primary" loading={busy} disabled={refusal !== null} onClick={() => void save()}>
            {t('ui:save')}
          </Button>
        </div>
      }
    >
      <p className="quiet">{t('stages.hint')}</p>
      <div className="stage-rows">
        {ROUND_STAGES.map((stage) => {
          const name = labels.assessment.roundStages[stage];
          const { begins = null, ends = null } = days[stage] ?? {};
          const disabled = passed.has(stage);
          return [
            <strong key={stage}>{name}</strong>,
            <CivilDatePicker
              key={`${stage}-begins`}
              aria-label={t('stages.begins', { stage: name })}
              value={begins}
              disabled={disabled}
              onChange={(day) => set(stage, { begins: day })}
            />,
            <CivilDatePicker
              key={`${stage}-ends`}
              aria-label={t('stages.ends', { stage: name })}
              value={ends}
              disabled={disabled}
              onChange={(day) => set(stage, { ends: day })}
            />,
          ];
        })}
      </div>
      {refusal && (
        <Alert className="stage-problem" type="error" showIcon title={refusalSentence(labels, refusal.key)} />
      )}
    </Drawer>
  );
}
