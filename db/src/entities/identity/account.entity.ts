import { Column, Entity } from 'typeorm';
import type { Role } from '#shared/access/roles.js';
import { MutableRow } from '../rows.js';

@Entity('accounts')
export class AccountRow extends MutableRow {
  @Column('text')
  loginName: string;

  @Column('text')
  displayName: string;

  /** argon2id, PHC string. */
  @Column('text')
  passwordHash: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('boolean')
  disabled: boolean;

  /** Set by whoever made or reset the account; the first log-in then asks for an own password. */
  @Column('boolean')
  mustChangePassword: boolean;
}
