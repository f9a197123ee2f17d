import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OFFICER_DUTIES, type OfficerDuty } from '#shared/organisation/officers/officer.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const OfficerDutyEnum = enumOf(OFFICER_DUTIES);
registerEnumType(OfficerDutyEnum, { name: 'OfficerDuty' });

@ObjectType({ description: '科室 of a unit, as the unit itself lists them.' })
export class UnitDivision {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => CivilDateText, { nullable: true })
  endedOn: string | null;
}

@ObjectType({ description: 'Somebody who answers for a unit’s work, with or without an account.' })
export class Officer {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => OfficerDutyEnum)
  duty: OfficerDuty;

  @Field()
  name: string;

  @Field()
  post: string;

  @Field({ description: '138****1234; the whole number is shown on request, which is logged.' })
  maskedPhone: string;

  @Field(() => ID, { nullable: true })
  divisionId: string | null;

  @Field(() => CivilDateText, { nullable: true, description: '备案 with the office.' })
  filedOn: string | null;

  @Field(() => String, { nullable: true })
  receipt: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'From that day somebody else has the duty.' })
  endedOn: string | null;
}

@ObjectType({ description: 'Divisions and officers of one unit, those of the past included.' })
export class UnitStaff {
  @Field(() => ID)
  unitId: string;

  @Field(() => [UnitDivision])
  divisions: UnitDivision[];

  @Field(() => [Officer])
  officers: Officer[];
}
