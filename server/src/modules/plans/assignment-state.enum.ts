import { registerEnumType } from '@nestjs/graphql';
import { ASSIGNMENT_STATES } from '#shared/plans/assignment-state.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const AssignmentStateEnum = enumOf(ASSIGNMENT_STATES);
registerEnumType(AssignmentStateEnum, { name: 'AssignmentState' });
