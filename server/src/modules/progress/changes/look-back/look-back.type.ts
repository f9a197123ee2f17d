import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LookBackMethod, LookBackResult } from '#shared/progress/changes/look-back.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { LookBackMethodEnum, LookBackResultEnum } from './look-back.enums.js';

@ObjectType({ description: '回头看 or 随机抽查.' })
export class LookBack {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => CivilDateText)
  heldOn: string;

  @Field()
  leadBy: string;

  @Field(() => LookBackMethodEnum)
  method: LookBackMethod;

  @Field(() => String, { nullable: true })
  planTitle: string | null;

  @Field(() => String, { nullable: true })
  sectionTitle: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a draw: whoever has it and the population draws the same.',
  })
  seed: string | null;

  @Field(() => Int, { description: 'Assignments that could have been drawn.' })
  populationSize: number;

  @Field({ description: 'SHA-256 of the sorted ids of the population, one a line.' })
  populationHash: string;

  @Field(() => Int)
  itemCount: number;

  @Field(() => Int)
  examinedCount: number;

  @Field(() => Int)
  failedCount: number;

  @Field(() => Date)
  createdAt: Date;
}

@ObjectType({
  description: 'One assignment that a look-back goes to see; without a result until it was seen.',
})
export class LookBackItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  assignmentId: string;

  @Field(() => LookBackResultEnum, { nullable: true })
  result: LookBackResult | null;

  @Field()
  progressFinding: string;

  @Field()
  effectFinding: string;

  @Field()
  shortfall: string;

  @Field(() => DecimalText, { nullable: true })
  foundPercent: string | null;

  fileIds: string[];

  @Field(() => Date, { nullable: true })
  examinedAt: Date | null;

  examinedBy: string | null;
}

@ObjectType()
export class LookBackPage {
  @Field(() => Int)
  total: number;

  @Field(() => [LookBack])
  rows: LookBack[];
}

@ObjectType()
export class LookBackItemPage {
  @Field(() => Int)
  total: number;

  @Field(() => [LookBackItem])
  rows: LookBackItem[];
}

@ObjectType({ description: 'A draw made again from its population and seed.' })
export class DrawCheck {
  @Field(() => Int)
  populationSize: number;

  @Field({ description: 'Of the population as it is stored now.' })
  populationHash: string;

  @Field({ description: 'The population is the one that was drawn from.' })
  hashMatches: boolean;

  @Field({ description: 'The seed draws the very items that were recorded, in their order.' })
  itemsMatch: boolean;
}
