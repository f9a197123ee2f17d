import { Field, ID, InputType } from '@nestjs/graphql';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

@InputType()
export class LinkSuperiorPlanInput {
  @Field(() => ID)
  planId: string;

  @Field(() => ID, { description: 'The viewer’s own jurisdiction, or one that stands above it.' })
  superiorJurisdictionId: string;

  @Field(() => ID)
  superiorPlanId: string;
}

@InputType()
export class SuperiorPointDeadlineInput {
  @Field()
  text: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;
}

@InputType()
export class SuperiorPointInput {
  @Field()
  ordinal: string;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field(() => [SuperiorPointDeadlineInput])
  deadlines: SuperiorPointDeadlineInput[];
}

@InputType({ description: 'A superior document that is not in Duheng, kept as its points.' })
export class LinkExternalSuperiorInput {
  @Field(() => ID)
  planId: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => CivilDateText, { nullable: true })
  documentDate: string | null;

  @Field(() => [SuperiorPointInput])
  points: SuperiorPointInput[];
}

@InputType()
export class MapPointInput {
  @Field(() => ID)
  planId: string;

  @Field(() => ID)
  pointId: string;

  @Field(() => ID)
  taskId: string;
}
