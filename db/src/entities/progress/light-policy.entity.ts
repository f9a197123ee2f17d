import { Column, Entity } from 'typeorm';
import type { EscalationStep } from '#shared/progress/lights/escalation-ladder.js';
import type { LightPolicy } from '#shared/progress/lights/light-policy.js';
import { TenantRow } from '../rows.js';

/** One version of how a jurisdiction judges and names progress. Written once: a change is a new version from a day on. */
@Entity('light_policies')
export class LightPolicyRow extends TenantRow {
  @Column('integer')
  number: number;

  @Column('date')
  validFrom: string;

  @Column('integer')
  tolerance: number;

  @Column('integer')
  notStartedLag: number;

  @Column('integer')
  dueSoonDays: number;

  @Column('integer')
  yellowLag: number;

  @Column('jsonb')
  statusNames: LightPolicy['statusNames'];

  @Column('jsonb')
  lightNames: LightPolicy['lightNames'];

  @Column('jsonb')
  lightColours: LightPolicy['lightColours'];

  @Column('jsonb')
  statusColours: LightPolicy['statusColours'];

  @Column('jsonb')
  ladder: readonly EscalationStep[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
