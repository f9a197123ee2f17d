import { Column, Entity } from 'typeorm';
import type { BreakdownDraftState } from '#shared/intake/breakdown-draft.workflow.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import type { DocumentVersion } from '#shared/plans/revision/document-version.js';
import { MutableRow } from '../rows.js';

/** A document in review: what was read, and what the reviewer has made of it so far. */
@Entity('breakdown_drafts')
export class BreakdownDraftRow extends MutableRow {
  @Column('text')
  state: BreakdownDraftState;

  /** File name, or the first words of a pasted text. */
  @Column('text')
  sourceName: string;

  @Column('uuid', { nullable: true })
  sourceFileId: string | null;

  @Column('jsonb')
  draft: BreakdownDraft;

  /** Set on confirmation. */
  @Column('uuid', { nullable: true })
  planId: string | null;

  /** What the document says, before anybody corrected the reading: the base of a later revision. Null for old drafts. */
  @Column('jsonb', { nullable: true })
  printed: DocumentVersion | null;

  /** The issued plan that the document corrects; null for a new plan. */
  @Column('uuid', { nullable: true })
  revisesPlanId: string | null;
}
