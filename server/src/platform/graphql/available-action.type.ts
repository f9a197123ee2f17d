import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A step that the viewer may take, or why not yet.' })
export class AvailableAction {
  @Field()
  key: string;

  @Field()
  enabled: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the refusal, where not enabled.' })
  reason?: string | null;
}
