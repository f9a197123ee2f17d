import { Column, Entity } from 'typeorm';
import type { ItemEntryKind } from '#shared/progress/changes/followed-item.js';
import { TenantRow } from '../rows.js';

/** What somebody wrote about a followed item; never changed. */
@Entity('followed_item_entries')
export class FollowedItemEntryRow extends TenantRow {
  @Column('uuid')
  itemId: string;

  @Column('text')
  kind: ItemEntryKind;

  @Column('text')
  text: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];

  /** The new last day that a failed re-check sets. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  /** As it was when it was written. */
  @Column('text')
  authorName: string;
}
