import { Column, Entity } from 'typeorm';
import type {
  FindingCategory,
  FollowedItemKind,
  FollowedItemState,
  RecheckResult,
} from '#shared/progress/changes/followed-item.js';
import { MutableRow } from '../rows.js';

/** 跟踪事项: a remark, a problem to be coordinated, a complaint, a finding or good practice, followed to its end. */
@Entity('followed_items')
export class FollowedItemRow extends MutableRow {
  @Column('text')
  kind: FollowedItemKind;

  @Column('text')
  state: FollowedItemState;

  @Column('text')
  title: string;

  @Column('text')
  content: string;

  @Column('uuid')
  taskId: string;

  /** The unit that is asked to answer; of good practice, the one that is praised. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** The unit that raised it; null for the office, inspectors and leaders. */
  @Column('uuid', { nullable: true })
  raisedByUnitId: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  category: FindingCategory | null;

  /** Where a finding was made. */
  @Column('text', { default: '' })
  place: string;

  /** The last day of rectification as first set; a failed re-check sets `dueOn` anew. */
  @Column('date', { nullable: true })
  firstDueOn: string | null;

  /** Of the last re-check; null before there was any. */
  @Column('text', { nullable: true })
  recheck: RecheckResult | null;

  @Column('date', { nullable: true })
  recheckedOn: string | null;

  /** Whose remark it is. */
  @Column('text', { default: '' })
  leaderName: string;

  /** How a complaint came in. */
  @Column('text', { default: '' })
  channel: string;

  /** Who complained, for the office and inspectors only. */
  @Column('text', { default: '' })
  contactName: string;

  /** Shown with its middle hidden; reading it whole is recorded. */
  @Column('text', { default: '' })
  contact: string;

  /** The leader who signed the result of a remark. */
  @Column('text', { default: '' })
  signedOffBy: string;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];
}
