import { registerEnumType } from '@nestjs/graphql';
import { INSTANCE_NATURES, INSTANCE_STATES } from '#shared/plans/deadlines/deadline-instance.js';
import { DEADLINE_MEANINGS } from '#shared/plans/deadlines/deadline-meaning.js';
import { DUTY_NATURES, LIMIT_UNITS } from '#shared/plans/deadlines/duty.js';
import { INSTANCE_STANDINGS } from '#shared/plans/deadlines/instance-standing.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const DutyNatureEnum = enumOf(DUTY_NATURES);
registerEnumType(DutyNatureEnum, { name: 'DutyNature', description: 'How a duty is followed.' });

export const InstanceNatureEnum = enumOf(INSTANCE_NATURES);
registerEnumType(InstanceNatureEnum, { name: 'InstanceNature' });

export const InstanceStateEnum = enumOf(INSTANCE_STATES);
registerEnumType(InstanceStateEnum, { name: 'InstanceState' });

export const InstanceStandingEnum = enumOf(INSTANCE_STANDINGS);
registerEnumType(InstanceStandingEnum, {
  name: 'InstanceStanding',
  description: 'State and day seen together.',
});

export const LimitUnitEnum = enumOf(LIMIT_UNITS);
registerEnumType(LimitUnitEnum, { name: 'LimitUnit' });

export const DeadlineMeaningEnum = enumOf(DEADLINE_MEANINGS);
registerEnumType(DeadlineMeaningEnum, {
  name: 'DeadlineMeaning',
  description: 'What an ambiguous deadline may mean.',
});
