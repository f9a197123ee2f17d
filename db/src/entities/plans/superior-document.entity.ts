import { Column, Entity } from 'typeorm';
import type { SuperiorKind } from '#shared/plans/cascade/superior-kind.js';
import { MutableRow } from '../rows.js';

/**
 * The document that a plan carries on. Title and number are as they were when the link was made, so that it reads on
 * when the superior withdraws its plan; no foreign key leads across jurisdictions.
 */
@Entity('superior_documents')
export class SuperiorDocumentRow extends MutableRow {
  @Column('uuid')
  planId: string;

  @Column('text')
  kind: SuperiorKind;

  /** The jurisdiction itself for one of its own plans; null for an external document. */
  @Column('uuid', { nullable: true })
  superiorJurisdictionId: string | null;

  @Column('uuid', { nullable: true })
  superiorPlanId: string | null;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  docNumber: string | null;

  @Column('text', { nullable: true })
  issuer: string | null;

  @Column('date', { nullable: true })
  documentDate: string | null;
}
