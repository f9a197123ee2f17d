import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The view that an account's ledger opens with, when the address says nothing. */
@Entity('default_views')
export class DefaultViewRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @Column('uuid')
  viewId: string;
}
