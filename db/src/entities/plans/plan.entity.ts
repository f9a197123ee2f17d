import { Column, Entity } from 'typeorm';
import type { LeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import type { PlanState } from '#shared/plans/plan.workflow.js';
import { MutableRow } from '../rows.js';

@Entity('plans')
export class PlanRow extends MutableRow {
  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  docNumber: string | null;

  @Column('text', { nullable: true })
  issuer: string | null;

  /** 成文日期: the document's own date. */
  @Column('date', { nullable: true })
  documentDate: string | null;

  /** The year whose quarters the plan is followed in. */
  @Column('integer')
  year: number;

  @Column('text')
  state: PlanState;

  @Column('text', { default: 'office_appoints' })
  leadlessRule: LeadlessRule;

  /** Civil day on which the plan was issued in Duheng; deadlines are not counted late before it (R91). */
  @Column('date', { nullable: true })
  issuedOn: string | null;

  /** 撤销: the import was taken back; nothing of the plan is listed or counted from then on. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  /** The cleaned text that spans of sections and tasks refer to. */
  @Column('text')
  sourceText: string;
}
