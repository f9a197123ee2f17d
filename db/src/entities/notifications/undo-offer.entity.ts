import { Column, Entity } from 'typeorm';
import type { UndoKind, UndoParameters } from '#shared/undo/undo-kind.js';
import type { UndoPayloads } from '#shared/undo/undo-payload.js';
import { TenantRow } from '../rows.js';

/** An act that whoever did it can take back for some minutes, written in the transaction of the act. */
@Entity('undo_offers')
export class UndoOfferRow extends TenantRow {
  /** Who did it: nobody else takes it back. */
  @Column('uuid')
  accountId: string;

  @Column('text')
  kind: UndoKind;

  /** What its sentence is filled with. */
  @Column('jsonb')
  parameters: UndoParameters;

  /** What is needed to take it back. */
  @Column('jsonb')
  payload: UndoPayloads[UndoKind];

  @Column('timestamptz')
  offeredAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
