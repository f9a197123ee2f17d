import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoundStage } from '#shared/assessment/stages/round-stage.js';

/** The days of one stage of a round, both included. Changed with the round's version. */
@Entity('round_stages')
export class RoundStageRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('text')
  stage: RoundStage;

  @Column('date')
  beginsOn: string;

  @Column('date')
  endsOn: string;
}
