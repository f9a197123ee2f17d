import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { RUBRIC_STATES, type RubricState } from '#shared/assessment/rubrics/rubric.workflow.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { RubricContentValue } from './rubric-content.scalar.js';

export const RubricStateEnum = enumOf(RUBRIC_STATES);
registerEnumType(RubricStateEnum, { name: 'RubricState' });

@ObjectType({ description: 'An edition of a rubric, as lists show it.' })
export class RubricEdition {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { description: 'Shared by all editions of one rubric.' })
  seriesId: string;

  @Field(() => Int)
  edition: number;

  @Field()
  name: string;

  @Field(() => Int)
  year: number;

  @Field({ description: 'Whom it is for, in the office’s words.' })
  categoryLabel: string;

  @Field(() => RubricStateEnum)
  state: RubricState;

  @Field({ description: 'Of the base.' })
  fullPoints: string;

  @Field(() => Int, { description: 'Indicators that get points.' })
  leafCount: number;

  @Field()
  updatedAt: Date;

  @Field(() => String, { nullable: true })
  updatedByName: string | null;
}

@ObjectType({ description: 'A rubric of the library with everything that it says.' })
export class Rubric extends RubricEdition {
  @Field(() => RubricContentValue)
  content: RubricContent;

  @Field(() => [RubricEdition], { description: 'All editions, the newest first.' })
  editions: RubricEdition[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}
