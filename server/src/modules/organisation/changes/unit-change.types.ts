import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UNIT_CHANGE_KINDS, type UnitChangeKind } from '#shared/organisation/unit-change.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const UnitChangeKindEnum = enumOf(UNIT_CHANGE_KINDS);
registerEnumType(UnitChangeKindEnum, { name: 'UnitChangeKind' });

@ObjectType({ description: 'A name that a unit bore until a day.' })
export class FormerUnitName {
  @Field()
  name: string;

  @Field(() => CivilDateText, { description: 'First day on which it was called otherwise.' })
  endedOn: string;
}

@ObjectType({ description: '更名、并入、分设、撤销.' })
export class UnitChange {
  @Field(() => ID)
  id: string;

  @Field(() => UnitChangeKindEnum)
  kind: UnitChangeKind;

  @Field(() => CivilDateText)
  effectiveOn: string;

  @Field()
  basis: string;

  successorIds: string[];
}

@InputType()
export class RenameUnitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field()
  shortName: string;

  @Field(() => CivilDateText)
  effectiveOn: string;

  @Field({ description: 'The document that says so; may be empty.' })
  basis: string;
}
