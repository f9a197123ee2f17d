import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** A misprinted or odd unit name that the office corrected in review: proposed when it is printed again. */
@Entity('name_corrections')
export class NameCorrectionRow extends TenantRow {
  @Column('text')
  printedName: string;

  @Column('text')
  correctedName: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  groupId: string | null;

  /** Of the document in which it was corrected last. */
  @Column('text')
  documentTitle: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
