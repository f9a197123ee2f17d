import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  FindingCategory,
  FollowedItemKind,
  FollowedItemState,
  ItemEntryKind,
  RecheckResult,
} from '#shared/progress/changes/followed-item.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import {
  FindingCategoryEnum,
  FollowedItemKindEnum,
  FollowedItemStateEnum,
  ItemEntryKindEnum,
  RecheckResultEnum,
} from './followed-item.enums.js';

@ObjectType({
  description: '跟踪事项: a remark, problem, complaint, finding or good practice, followed to its end.',
})
export class FollowedItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => FollowedItemKindEnum)
  kind: FollowedItemKind;

  @Field(() => FollowedItemStateEnum)
  state: FollowedItemState;

  @Field()
  title: string;

  @Field()
  content: string;

  @Field(() => ID)
  taskId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field({
    description:
      'Whether the viewer may open the task: a unit that is asked to help may have no share in it.',
  })
  taskReadable: boolean;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who is asked to answer; of good practice, who is praised.',
  })
  unitName: string | null;

  raisedByUnitId: string | null;

  @Field(() => String, { nullable: true, description: 'Null for the office, inspectors and leaders.' })
  raisedByUnitName: string | null;

  @Field(() => String, { nullable: true })
  createdByName: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => FindingCategoryEnum, { nullable: true })
  category: FindingCategory | null;

  @Field({ description: 'Where a finding was made.' })
  place: string;

  @Field(() => RecheckResultEnum, {
    nullable: true,
    description: '复查: of the last one; null before there was any.',
  })
  recheck: RecheckResult | null;

  @Field(() => CivilDateText, { nullable: true })
  recheckedOn: string | null;

  @Field({ description: 'Whose remark it is.' })
  leaderName: string;

  @Field({ description: 'How a complaint came in.' })
  channel: string;

  contactName: string;

  contact: string;

  @Field({ description: 'The leader who signed the result of a remark.' })
  signedOffBy: string;

  @Field(() => Date, { nullable: true })
  settledAt: Date | null;

  fileIds: string[];
}

@ObjectType({ description: 'What somebody wrote about an item.' })
export class FollowedItemEntry {
  @Field(() => ID)
  id: string;

  @Field(() => ItemEntryKindEnum)
  kind: ItemEntryKind;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => CivilDateText, {
    nullable: true,
    description: 'The new last day that a failed re-check sets.',
  })
  dueOn: string | null;

  @Field()
  authorName: string;

  @Field(() => Date)
  createdAt: Date;

  fileIds: string[];
}

@ObjectType()
export class FollowedItemPage {
  @Field(() => Int)
  total: number;

  @Field(() => [FollowedItem])
  rows: FollowedItem[];
}

@ObjectType({ description: 'Who complained, whole: reading it is recorded.' })
export class ComplaintContact {
  @Field()
  contactName: string;

  @Field()
  contact: string;
}
