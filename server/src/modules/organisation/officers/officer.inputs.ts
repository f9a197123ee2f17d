import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { OfficerDuty } from '#shared/organisation/officers/officer.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { OfficerDutyEnum } from './officer.types.js';

@InputType({ description: 'Without an id a new entry; with one the entry as the caller saw it.' })
class RegisterEntryInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => ID)
  unitId: string;

  @Field()
  name: string;
}

@InputType()
export class SaveDivisionInput extends RegisterEntryInput {}

@InputType()
export class SaveOfficerInput extends RegisterEntryInput {
  @Field(() => OfficerDutyEnum)
  duty: OfficerDuty;

  @Field()
  post: string;

  @Field(() => String, { nullable: true, description: 'Null leaves the number as it is.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true })
  divisionId?: string | null;
}

@InputType()
export class FileOfficerInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CivilDateText)
  filedOn: string;

  @Field()
  receipt: string;
}
