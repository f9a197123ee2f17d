import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DRAW_STATES, type DrawState } from '#shared/assessment/draw/draw.workflow.js';
import type { DrawRecord } from '#shared/assessment/draw/draw-record.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { JsonValue } from '#server/platform/graphql/scalars.js';

export const DrawStateEnum = enumOf(DRAW_STATES);
registerEnumType(DrawStateEnum, { name: 'DrawState' });

@ObjectType()
export class SpotCheckTerms {
  @Field(() => Int, { description: 'Of each category where `byCategory`, else in all.' })
  units: number;

  @Field()
  byCategory: boolean;

  @Field(() => Int)
  tasksPerUnit: number;

  @Field(() => Int)
  inspectorsPerUnit: number;
}

@ObjectType()
export class DrawnTask {
  @Field(() => ID)
  assignmentId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;
}

@ObjectType({ description: 'A drawn unit with its tasks and those who inspect it.' })
export class SpotCheckUnit {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => [DrawnTask])
  tasks: DrawnTask[];

  @Field(() => [String], { description: 'Fewer than asked for where nobody else may go there.' })
  inspectorNames: string[];
}

@ObjectType({ description: '双随机: units, tasks and inspectors by a seed that anyone can draw with again.' })
export class SpotCheckDraw {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  title: string;

  @Field(() => Int)
  year: number;

  @Field(() => DrawStateEnum)
  state: DrawState;

  @Field()
  algorithm: string;

  @Field(() => SpotCheckTerms)
  terms: SpotCheckTerms;

  @Field(() => Int)
  unitCount: number;

  @Field(() => Int)
  assignmentCount: number;

  @Field(() => Int)
  inspectorCount: number;

  @Field({ description: 'SHA-256 of algorithm, terms and population, hex.' })
  populationHash: string;

  @Field({ description: 'SHA-256 of seed and population hash, hex: shown before the draw.' })
  commitment: string;

  @Field(() => String, { nullable: true, description: 'Null until it is drawn.' })
  seed: string | null;

  @Field({ description: 'What a witness said at the draw; it counts beside the seed.' })
  witness: string;

  @Field(() => Date)
  preparedAt: Date;

  @Field(() => String, { nullable: true })
  preparedByName: string | null;

  @Field(() => Date, { nullable: true })
  drawnAt: Date | null;

  @Field(() => String, { nullable: true })
  drawnByName: string | null;

  @Field(() => [SpotCheckUnit], { description: 'In the order drawn; empty before.' })
  units: SpotCheckUnit[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType()
export class SpotCheckDrawPage {
  @Field(() => Int)
  total: number;

  @Field(() => [SpotCheckDraw])
  rows: SpotCheckDraw[];
}

@ObjectType({ description: 'Everything that is needed to draw once more without asking anybody.' })
export class SpotCheckRecord {
  @Field(() => JsonValue, { description: 'For `duheng redraw`; see `DrawRecord`.' })
  record: DrawRecord;
}
