import { Field, ObjectType } from '@nestjs/graphql';

/** What a screen may offer: a step of a workflow that the viewer's role may take, open or with its reason. */
@ObjectType()
export class AvailableAction {
  @Field()
  key: string;

  @Field()
  enabled: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the refusal, where not enabled.' })
  reason?: string;
}
