import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Failed log-ins of a name from an address, known name or not. Counted by both, so that nobody can lock somebody
 * else out from elsewhere, and an unknown name behaves like a known one.
 */
@Entity('log_in_failures')
export class LogInFailureRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('text')
  loginName: string;

  @PrimaryColumn('text')
  address: string;

  @Column('integer')
  failures: number;

  @Column('timestamptz')
  lastFailedAt: Date;
}
