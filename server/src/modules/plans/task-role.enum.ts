import { registerEnumType } from '@nestjs/graphql';
import { TASK_ROLES } from '#shared/plans/task-role.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const TaskRoleEnum = enumOf(TASK_ROLES);
registerEnumType(TaskRoleEnum, { name: 'TaskRole' });
