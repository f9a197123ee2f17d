import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  FindingCategory,
  FollowedItemKind,
  FollowedItemState,
  RecheckResult,
} from '#shared/progress/changes/followed-item.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import {
  FindingCategoryEnum,
  FollowedItemKindEnum,
  FollowedItemStateEnum,
  RecheckResultEnum,
} from './followed-item.enums.js';

@InputType({ isAbstract: true })
class NewItemInput {
  @Field(() => ID)
  taskId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who is asked to answer; of good practice, who is praised.',
  })
  unitId?: string | null;

  @Field()
  title: string;

  @Field()
  content: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn?: string | null;

  @Field(() => [ID])
  fileIds: string[];
}

@InputType({ description: '协调事项: a problem, and the unit that is asked to help.' })
export class RaiseProblemInput extends NewItemInput {}

@InputType({ description: '典型做法' })
export class RecordGoodPracticeInput extends NewItemInput {}

@InputType({ description: '批示' })
export class GiveRemarkInput extends NewItemInput {
  @Field({ description: 'Whose remark it is; a leader’s own name when left empty by a leader.' })
  leaderName: string;
}

@InputType({ description: '举报投诉' })
export class RecordComplaintInput extends NewItemInput {
  @Field({ description: 'How it came in.' })
  channel: string;

  @Field()
  contactName: string;

  @Field({ description: 'Kept whole, shown with its middle hidden.' })
  contact: string;
}

@InputType({ description: '督查发现' })
export class RecordFindingInput extends NewItemInput {
  @Field(() => FindingCategoryEnum)
  category: FindingCategory;

  @Field({ defaultValue: '', description: 'Where it was made.' })
  place: string;
}

@InputType({ description: 'Words on an item as the caller saw it.' })
export class ItemEntryInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  text: string;

  @Field(() => [ID])
  fileIds: string[];
}

@InputType()
export class SignOffRemarkInput extends ItemEntryInput {
  @Field({ description: 'The leader who signs; a leader’s own name when left empty by a leader.' })
  leaderName: string;
}

@InputType()
export class FailRecheckInput extends ItemEntryInput {
  @Field(() => CivilDateText, { description: 'By when it is to be rectified now.' })
  dueOn: string;
}

@InputType({ description: 'Empty lists and absent values do not narrow.' })
export class FollowedItemFilter {
  @Field(() => [FollowedItemKindEnum], { nullable: true })
  kinds?: FollowedItemKind[] | null;

  @Field(() => [FollowedItemStateEnum], { nullable: true })
  states?: FollowedItemState[] | null;

  @Field(() => ID, { nullable: true })
  taskId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => [FindingCategoryEnum], { nullable: true })
  categories?: FindingCategory[] | null;

  @Field(() => [RecheckResultEnum], { nullable: true, description: 'Of the last re-check.' })
  rechecks?: RecheckResult[] | null;

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null;
}
