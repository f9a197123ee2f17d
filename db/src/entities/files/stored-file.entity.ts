import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** A file as uploaded; its bytes lie in the file store under their checksum. */
@Entity('stored_files')
export class StoredFileRow extends TenantRow {
  @Column('text')
  name: string;

  /** By content, not by what the browser claimed. */
  @Column('text')
  mediaType: string;

  @Column('bigint')
  sizeBytes: string;

  @Column('text')
  sha256: string;

  /** Unit of the uploader, for whom the file is readable; null for the office's own. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
