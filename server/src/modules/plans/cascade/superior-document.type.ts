import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SuperiorKind } from '#shared/plans/cascade/superior-kind.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { SuperiorKindEnum } from './cascade.enums.js';

@ObjectType({ description: 'The document that a plan carries on, as it was when the link was made.' })
export class SuperiorDocument {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  planId: string;

  @Field(() => SuperiorKindEnum)
  kind: SuperiorKind;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => CivilDateText, { nullable: true })
  documentDate: string | null;

  superiorJurisdictionId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The superior plan; one that the viewer can open only for `own_plan`.',
  })
  superiorPlanId: string | null;

  @Field(() => String, { nullable: true, description: 'Null for an external document.' })
  jurisdictionName: string | null;
}

@ObjectType({ description: 'A plan that may be linked as superior.' })
export class SuperiorChoice {
  @Field(() => ID)
  jurisdictionId: string;

  @Field()
  jurisdictionName: string;

  @Field(() => ID)
  planId: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => CivilDateText, { nullable: true })
  documentDate: string | null;

  @Field(() => Int)
  year: number;

  @Field({ description: 'Of the viewer’s own jurisdiction.' })
  own: boolean;

  @Field({ description: 'The plan’s text names it.' })
  cited: boolean;
}

@ObjectType({ description: 'A document that the text of the plan says it follows.' })
export class CitedDocument {
  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;
}

@ObjectType()
export class SuperiorChoices {
  @Field(() => [SuperiorChoice], { description: 'Cited ones first, then the newest.' })
  plans: SuperiorChoice[];

  @Field(() => [CitedDocument])
  cited: CitedDocument[];
}
