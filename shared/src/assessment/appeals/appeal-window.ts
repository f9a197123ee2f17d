import type { WorkCalendar } from '../../calendar/work-calendar.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { stageOf, type StageDates } from '../stages/round-stage.js';

/** Where a round's stages name no day. */
export const USUAL_APPEAL_DAYS = 5;

/**
 * The last day of appeals against a result shown on `shownOn`: of the appeal stage, else five working days. A stage that
 * is over already does not count: the office being late costs no unit its right.
 */
export function lastDayOfAppeals(
  stages: readonly StageDates[],
  shownOn: CivilDate,
  calendar: WorkCalendar,
): CivilDate {
  const planned = stageOf(stages, 'appeal')?.endsOn;
  return planned !== undefined && planned >= shownOn
    ? planned
    : addWorkingDays(calendar, shownOn, USUAL_APPEAL_DAYS);
}
