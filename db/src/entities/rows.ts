import { Column, PrimaryColumn } from 'typeorm';

/** Every row belongs to a jurisdiction, whose id leads the primary key; both ids are made in the application. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  id: string;
}

/** A row that people change: `version` is compared and raised by every update (see `updateVersioned`). */
export abstract class MutableRow extends TenantRow {
  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  /** Null when the installer or the demo seed made the row. */
  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('uuid', { nullable: true })
  updatedBy: string | null;
}
