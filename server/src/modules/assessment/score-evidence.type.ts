import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { LineFact } from './scorecard.type.js';

@ObjectType({ description: 'The accepted report that a fact rests on.' })
export class EvidenceReport {
  @Field(() => ID)
  id: string;

  assignmentId: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => CivilDateText)
  asOf: string;

  @Field(() => DecimalText)
  percent: string;

  @Field(() => [StoredFile])
  files: StoredFile[];
}

@ObjectType({ description: 'One fact behind a cell, with what the unit reported about it.' })
export class EvidenceFact {
  @Field(() => LineFact)
  fact: LineFact;

  @Field(() => EvidenceReport, {
    nullable: true,
    description: 'The latest that was accepted for the round’s quarter or an earlier one.',
  })
  report: EvidenceReport | null;
}

@ObjectType({ description: 'What stands behind one cell of the score sheet.' })
export class ScoreEvidence {
  @Field(() => [EvidenceFact], { description: 'None for an indicator that people score.' })
  facts: EvidenceFact[];
}
