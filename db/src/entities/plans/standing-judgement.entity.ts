import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** Whether a unit kept a standing duty in a quarter; `updatedBy` judged it. @source R15 */
@Entity('standing_judgements')
export class StandingJudgementRow extends MutableRow {
  @Column('uuid')
  assignmentId: string;

  @Column('text')
  dutyKey: string;

  @Column('integer')
  year: number;

  /** 1–4 */
  @Column('integer')
  quarter: number;

  @Column('boolean')
  met: boolean;

  /** How often it was done, for duties that come back weekly or daily. */
  @Column('integer', { nullable: true })
  doneCount: number | null;

  @Column('text')
  words: string;
}
