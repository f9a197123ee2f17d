import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

@Entity('tasks')
export class TaskRow extends MutableRow {
  @Column('uuid')
  planId: string;

  @Column('uuid', { nullable: true })
  sectionId: string | null;

  /** 任务编号 for people, unique in the jurisdiction: `2026-03-007`. */
  @Column('text')
  code: string;

  /** As printed; never renumbered. */
  @Column('text')
  ordinal: string;

  @Column('text')
  title: string;

  @Column('text')
  content: string;

  /** 责任领导 as the document prints it, often with the office held; empty where it names none. @source R77 */
  @Column('text', { default: '' })
  leader: string;

  @Column('integer')
  sortOrder: number;

  /** Offsets of the item in the plan's source text. */
  @Column('integer')
  spanStart: number;

  @Column('integer')
  spanEnd: number;

  /** The latest civil day among the task's dated deadlines; null where the text gives none. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** Taken out by a revision: readable, no longer counted. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** Key of the item in the draft of the plan's latest document; null where that has no such item, or is not kept. */
  @Column('text', { nullable: true })
  draftKey: string | null;
}
