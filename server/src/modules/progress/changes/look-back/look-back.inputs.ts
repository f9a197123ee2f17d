import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LookBackMethod, LookBackResult } from '#shared/progress/changes/look-back.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { LookBackMethodEnum, LookBackResultEnum } from './look-back.enums.js';

@InputType({
  description: 'Who goes to see what, and on which day. The scope narrows by each part that is given.',
})
export class OpenLookBackInput {
  @Field()
  title: string;

  @Field(() => CivilDateText)
  heldOn: string;

  @Field({ description: '带队人员' })
  leadBy: string;

  @Field(() => LookBackMethodEnum)
  method: LookBackMethod;

  @Field(() => ID, { nullable: true })
  planId?: string | null;

  @Field(() => ID, { nullable: true })
  sectionId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a spot check: how many are drawn.' })
  sampleSize?: number | null;

  @Field(() => Number, {
    nullable: true,
    description: 'Of a spot check: 0 to 4294967295, drawn in public; chosen by the server when absent.',
  })
  seed?: number | null;
}

@InputType()
export class RecordLookBackInput {
  @Field(() => ID, { description: 'The item.' })
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => LookBackResultEnum)
  result: LookBackResult;

  @Field({ description: '查进度' })
  progressFinding: string;

  @Field({ description: '看效果' })
  effectFinding: string;

  @Field({ description: '补不足; needed where it does not hold.' })
  shortfall: string;

  @Field(() => DecimalText, {
    nullable: true,
    description: 'The real percent; needed where it does not hold.',
  })
  foundPercent?: string | null;

  @Field(() => [ID])
  fileIds: string[];
}
