import { registerEnumType } from '@nestjs/graphql';
import { PLAN_STATES } from '#shared/plans/plan.workflow.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const PlanStateEnum = enumOf(PLAN_STATES);
registerEnumType(PlanStateEnum, { name: 'PlanState' });
