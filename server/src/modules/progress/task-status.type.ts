import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIGHTS, TASK_STATUSES, type Light, type TaskStatus } from '#shared/progress/task-status.js';
import { TIMELINESS } from '#shared/progress/timeliness.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const TaskStatusEnum = enumOf(TASK_STATUSES);
export const LightEnum = enumOf(LIGHTS);
export const TimelinessEnum = enumOf(TIMELINESS);
registerEnumType(TaskStatusEnum, { name: 'TaskStatus' });
registerEnumType(LightEnum, { name: 'Light' });
registerEnumType(TimelinessEnum, {
  name: 'Timeliness',
  description: '按期 / 未按期: finished by the deadline; finished after it, or overdue.',
});

@ObjectType({ description: 'How many assignments of a list have the status.' })
export class StatusCount {
  @Field(() => TaskStatusEnum)
  status: TaskStatus;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How many assignments of a list show the light.' })
export class LightCount {
  @Field(() => LightEnum)
  light: Light;

  @Field(() => Int)
  count: number;
}
