import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { WORK_LIST_KINDS, type WorkListKind } from '#shared/progress/work-list.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { LightExplanation } from './lights/light-explanation.type.js';
import { LightEnum, TaskStatusEnum } from './task-status.type.js';

export const WorkListKindEnum = enumOf(WORK_LIST_KINDS);
registerEnumType(WorkListKindEnum, { name: 'WorkListKind' });

@ObjectType({ description: 'The number on a tab: as many as the list that it opens is long.' })
export class WorkCount {
  @Field(() => WorkListKindEnum)
  kind: WorkListKind;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class WorkItem {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID, { nullable: true, description: 'The report to open, where there is one.' })
  reportId: string | null;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field()
  planTitle: string;

  @Field()
  unitName: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => LightEnum)
  light: Light;

  @Field(() => LightExplanation)
  lightReason: LightExplanation;

  @Field(() => TaskStatusEnum)
  status: TaskStatus;

  @Field(() => DecimalText, { description: 'As reported where the list is of reports, else as accepted.' })
  percent: string;

  @Field(() => String, { nullable: true, description: 'Why a report was returned.' })
  note: string | null;
}

@ObjectType()
export class WorkPage {
  @Field(() => Int)
  total: number;

  @Field(() => [WorkItem])
  rows: WorkItem[];
}
