import { asCivilDate } from '#shared/kernel/civil-date.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { periodName } from '#shared/plans/deadlines/period-label.js';
import { useLabels } from '../../lib/labels/labels.js';

/** How a period is called: 2026年第三季度. */
export function usePeriodLabel(): (startsOn: string, endsOn: string) => string {
  const { periods } = useLabels().deadlines;
  return (startsOn, endsOn) => {
    const { form, values } = periodName(asCivilDate(startsOn), asCivilDate(endsOn));
    return fillIn(periods[form], values);
  };
}
