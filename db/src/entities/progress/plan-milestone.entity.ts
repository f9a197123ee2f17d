import { Column, Entity } from 'typeorm';
import type { MilestoneKind } from '#shared/progress/changes/plan-milestone.js';
import { MutableRow } from '../rows.js';

/** 备案、自评、总结、验收、调度: a step of a plan as a whole. */
@Entity('plan_milestones')
export class PlanMilestoneRow extends MutableRow {
  @Column('uuid')
  planId: string;

  @Column('text')
  kind: MilestoneKind;

  @Column('text')
  title: string;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('date', { nullable: true })
  doneOn: string | null;

  /** 回执编号 */
  @Column('text', { default: '' })
  receipt: string;

  @Column('text', { default: '' })
  participants: string;

  @Column('text', { default: '' })
  matters: string;

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];
}
