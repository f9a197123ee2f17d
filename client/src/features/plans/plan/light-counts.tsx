import { useTranslation } from 'react-i18next';
import { LIGHTS } from '#shared/progress/task-status.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { LightBadge } from '../../../ui/light-badge.js';
import type { PlanTask } from './plan-rows.js';

/** How the units of one task stand: signed, and how many under which light. */
export function LightCounts({ assignments }: { assignments: PlanTask['assignments'] }) {
  const { t } = useTranslation('plans');
  const { lights } = useLabels().progress;
  if (assignments.length === 0) return <span className="quiet">—</span>;
  const signed = assignments.filter(({ state }) => state === 'signed').length;
  return (
    <div className="light-counts">
      <span className="nowrap">{t('plan.signedOf', { signed, total: assignments.length })}</span>
      <span className="light-counts-lights">
        {LIGHTS.map((light) => {
          const count = assignments.filter((assignment) => assignment.light === light).length;
          return count > 0 && <LightBadge key={light} light={light} label={`${lights[light]} ${count}`} />;
        })}
      </span>
    </div>
  );
}
