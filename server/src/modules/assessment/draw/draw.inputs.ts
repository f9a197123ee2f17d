import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class SpotCheckTermsInput {
  @Field(() => Int, { description: 'Of each category where `byCategory`, else in all.' })
  units: number;

  @Field()
  byCategory: boolean;

  @Field(() => Int, { description: '0: no tasks.' })
  tasksPerUnit: number;

  @Field(() => Int, { description: '0: no inspectors.' })
  inspectorsPerUnit: number;
}

@InputType({ description: '回避: the inspector is never sent to the unit.' })
export class RecusalInput {
  @Field(() => ID)
  inspectorId: string;

  @Field(() => ID)
  unitId: string;
}

@InputType()
export class PrepareDrawInput {
  @Field()
  title: string;

  @Field(() => Int, { description: 'Of the plans whose tasks are drawn.' })
  year: number;

  @Field(() => SpotCheckTermsInput)
  terms: SpotCheckTermsInput;

  @Field(() => [ID], { nullable: true, description: 'Absent: units of all categories.' })
  categoryIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Absent: all inspectors.' })
  inspectorIds?: string[] | null;

  @Field(() => [RecusalInput])
  recusals: RecusalInput[];
}

@InputType()
export class PerformDrawInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field({ description: 'Said aloud by whoever watches the draw; empty where nobody does.' })
  witness: string;
}
