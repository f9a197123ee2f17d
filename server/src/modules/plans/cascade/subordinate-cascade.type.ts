import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({
  description: 'A task of a subordinate’s plan that takes up a point. A task may stand for several points.',
})
export class SubordinateTask {
  @Field(() => ID)
  taskId: string;

  @Field(() => ID, { description: 'The point of the superior plan: one of its tasks.' })
  pointId: string;

  @Field()
  ordinal: string;

  @Field()
  title: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => DecimalText, { description: '0–100, mean over its assignments.' })
  percent: string;

  @Field(() => Int)
  assignments: number;

  @Field(() => Int)
  green: number;

  @Field(() => Int)
  yellow: number;

  @Field(() => Int)
  red: number;

  @Field(() => Int)
  grey: number;
}

@ObjectType({ description: 'How a plan below carries this one on.' })
export class SubordinateCascade {
  @Field(() => ID)
  planId: string;

  @Field()
  jurisdictionName: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => Int, { description: 'Points that at least one of its tasks takes up.' })
  pointsTakenUp: number;

  @Field(() => DecimalText, {
    nullable: true,
    description: '0–100, mean over the tasks that take points up; null where there are none.',
  })
  percent: string | null;

  @Field(() => [SubordinateTask])
  tasks: SubordinateTask[];
}
