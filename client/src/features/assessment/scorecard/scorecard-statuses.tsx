import { TASK_STATUSES } from '#shared/progress/task-status.js';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { BarChart } from '../../../ui/charts/bar-chart.js';
import type { Scorecard } from './scorecard.js';

export function ScorecardStatuses({ counts }: { counts: Scorecard['statusCounts'] }) {
  const { t } = useTranslation('assessment');
  const { progress } = useLabels();
  const countOf = new Map(counts.map(({ status, count }) => [status, count]));
  return (
    <BarChart
      title={t('card.status')}
      labelHeading={t('card.status')}
      valueHeading={t('card.items')}
      data={TASK_STATUSES.map((status) => {
        const count = countOf.get(status) ?? 0;
        return { label: progress.taskStatuses[status], value: count, valueText: String(count) };
      })}
    />
  );
}
