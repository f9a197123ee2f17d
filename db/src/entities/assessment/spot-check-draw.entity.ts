import { Column, Entity } from 'typeorm';
import type { DrawnUnit, DrawPopulation, DrawTerms } from '#shared/assessment/draw/draw-record.js';
import type { DrawState } from '#shared/assessment/draw/draw.workflow.js';
import { MutableRow } from '../rows.js';

/** 双随机: a draw of units, tasks and inspectors, committed to and then drawn once. */
@Entity('spot_check_draws')
export class SpotCheckDrawRow extends MutableRow {
  @Column('text')
  title: string;

  @Column('integer')
  year: number;

  @Column('text')
  state: DrawState;

  @Column('text')
  algorithm: string;

  @Column('jsonb')
  terms: DrawTerms;

  @Column('jsonb')
  population: DrawPopulation;

  @Column('text')
  populationHash: string;

  /** SHA-256 of seed and population hash, shown before the draw. */
  @Column('text')
  commitment: string;

  /** Told to nobody until the draw. */
  @Column('text')
  seed: string;

  @Column('text', { default: '' })
  witness: string;

  @Column('jsonb', { nullable: true })
  result: readonly DrawnUnit[] | null;

  @Column('timestamptz', { nullable: true })
  drawnAt: Date | null;

  @Column('uuid', { nullable: true })
  drawnBy: string | null;
}
