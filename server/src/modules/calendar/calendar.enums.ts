import { registerEnumType } from '@nestjs/graphql';
import { DAY_KINDS } from '#shared/calendar/calendar-year.js';
import { LAST_DAY_POLICIES } from '#shared/calendar/last-day-policy.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const DayKindEnum = enumOf(DAY_KINDS);
registerEnumType(DayKindEnum, { name: 'DayKind', description: '休: no work. 班: 调休, work on a weekend.' });

export const LastDayPolicyEnum = enumOf(LAST_DAY_POLICIES);
registerEnumType(LastDayPolicyEnum, {
  name: 'LastDayPolicy',
  description: 'What a limit does whose last day is not worked.',
});
