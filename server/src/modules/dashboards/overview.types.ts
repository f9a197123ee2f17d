import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalText, JsonValue } from '#server/platform/graphql/scalars.js';
import { LedgerRow } from './ledger.types.js';

@ObjectType({ description: 'A number of the leader’s page with its reason and its rows.' })
export class OverviewNumber {
  @Field()
  key: string;

  @Field(() => DecimalText)
  value: string;

  @Field(() => DecimalText, { nullable: true, description: 'The whole that the value is a part of.' })
  of: string | null;

  @Field({ description: 'Key of the sentence that explains the value.' })
  reasonKey: string;

  @Field(() => JsonValue)
  reasonValues: Readonly<Record<string, string>>;

  @Field({ description: 'Address of the ledger whose length is the value.' })
  link: string;
}

@ObjectType({ description: 'The leader’s page: at most seven numbers and what is overdue longest.' })
export class Overview {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => [OverviewNumber])
  numbers: OverviewNumber[];

  @Field(() => [LedgerRow], { description: 'Red rows, longest overdue first, ten at most.' })
  attention: LedgerRow[];
}
