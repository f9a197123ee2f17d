import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** A ledger as somebody likes to see it: 筛选, 排序, 列 and 分组 as the parameters of its address. */
@Entity('saved_views')
export class SavedViewRow extends MutableRow {
  /** Whose it is: nobody else changes it. */
  @Column('uuid')
  accountId: string;

  @Column('text')
  name: string;

  /** As `savedLedgerQuery` writes it. */
  @Column('text')
  query: string;

  /** Offered to everybody who sees the whole jurisdiction. */
  @Column('boolean')
  shared: boolean;

  /** Deleted views can be brought back. */
  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}
