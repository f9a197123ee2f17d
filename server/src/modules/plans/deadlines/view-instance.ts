import { isAllowed, type Actor } from '#shared/access/policy.js';
import { asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import type { AvailableAction } from '#server/platform/graphql/available-action.js';
import { checkMark } from '#shared/plans/deadlines/instance-mark.rules.js';
import { hasShortLead, instanceStanding } from '#shared/plans/deadlines/instance-standing.js';
import type { DeadlineInstance } from './deadlines.type.js';
import type { InstanceRecord } from './followed-instance.repository.js';

const dateOf = (text: string | null): CivilDate | null => (text === null ? null : asCivilDate(text));

/** An instance with what the day and the viewer add to it. */
export function viewInstance(record: InstanceRecord, actor: Actor, today: CivilDate): DeadlineInstance {
  const { startsOn, dueOn, completedOn, periodStartsOn } = record;
  const dated = {
    state: record.state,
    dueOn: asCivilDate(dueOn),
    completedOn: dateOf(completedOn),
    periodStartsOn: dateOf(periodStartsOn),
    atRest: record.shareAtRest,
  };
  return {
    ...record,
    standing: instanceStanding(dated, today),
    shortLead: hasShortLead(asCivilDate(startsOn), dated.dueOn),
    availableActions: actionsOn(record, actor, today),
  };
}

function actionsOn(
  { unitId, shareState, startsOn }: InstanceRecord,
  actor: Actor,
  today: CivilDate,
): AvailableAction[] {
  if (!isAllowed(actor, 'deadline.mark', unitId)) return [];
  const checked = checkMark(
    { shareState, shareWithdrawn: false, startsOn: asCivilDate(startsOn) },
    today,
    today,
  );
  const key = 'deadline.mark';
  return [checked.ok ? { key, enabled: true } : { key, enabled: false, reason: checked.error.key }];
}
