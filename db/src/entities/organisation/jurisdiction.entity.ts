import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A county, city or bureau that runs its own ledger: the tenant. */
@Entity('jurisdictions')
export class JurisdictionRow {
  @PrimaryColumn('uuid')
  id: string;

  /** Short name in URLs and on the command line, unique in the installation. */
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** True for the invented county: shows the list of demo accounts at log-in. */
  @Column('boolean')
  demo: boolean;

  @Column('timestamptz')
  createdAt: Date;

  /** Who stands above it. Set by whoever runs the installation; the application may not (ADR 0013). */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  parentId?: string | null;
}
