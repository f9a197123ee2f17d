import { Column, Entity } from 'typeorm';
import type { MappingState } from '#shared/plans/cascade/task-mapping.workflow.js';
import { MutableRow } from '../rows.js';

/** A task that takes up a point of the superior document, or seems to, or does not. */
@Entity('task_mappings')
export class TaskMappingRow extends MutableRow {
  @Column('uuid')
  superiorDocumentId: string;

  /** A superior point, or the task of the superior plan: by the kind of the document, hence without foreign key. */
  @Column('uuid')
  pointId: string;

  @Column('uuid')
  taskId: string;

  @Column('text')
  state: MappingState;

  /** 0–1 when it was last compared. */
  @Column('numeric', { precision: 5, scale: 4 })
  likeness: string;

  @Column('text', { array: true })
  sharedWords: string[];

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;
}
