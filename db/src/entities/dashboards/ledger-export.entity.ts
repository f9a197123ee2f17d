import { Column, Entity } from 'typeorm';
import type { LedgerExportFormat } from '#shared/dashboards/exports/ledger-export.js';
import type { LedgerExportState } from '#shared/dashboards/exports/ledger-export.workflow.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { TenantRow } from '../rows.js';

/** A file of the ledger that somebody asked for; its bytes lie in `exports/<jurisdiction>/<id>` once it is ready. */
@Entity('ledger_exports')
export class LedgerExportRow extends TenantRow {
  /** Whose it is: nobody else sees it. */
  @Column('uuid')
  accountId: string;

  /** How far the rights reached when it was asked for: the rows of this unit, or null for the whole jurisdiction. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  format: LedgerExportFormat;

  /** Of the words in the file: `zh-CN` or `en`. */
  @Column('text')
  language: string;

  /** The parameters of the ledger's address. */
  @Column('text')
  query: string;

  @Column('text')
  state: LedgerExportState;

  /** Rows of the table that stand in the file so far, headings of groups among them. */
  @Column('integer')
  rowsDone: number;

  @Column('integer')
  rowsTotal: number;

  /** How often it was begun. */
  @Column('integer')
  tries: number;

  /** The run that makes it, while one does. */
  @Column('uuid', { nullable: true })
  runId: string | null;

  /** When that run counts as dead. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  @Column('text', { nullable: true })
  fileName: string | null;

  @Column('bigint', { nullable: true })
  sizeBytes: string | null;

  /** Why there is no file. */
  @Column('jsonb', { nullable: true })
  problem: Refusal | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** When the row and its file go. */
  @Column('timestamptz')
  expiresAt: Date;
}
