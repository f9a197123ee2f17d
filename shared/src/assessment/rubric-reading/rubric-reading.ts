import type { IndicatorNode } from '../indicator.js';
import type { RoundRubric } from '../round-record.js';
import type { CellPlace } from './cell-place.js';
import type { RubricProblem } from './rubric-problem.js';

/** A text with the cell that it was read from. */
export interface ReadText {
  readonly text: string;
  readonly place: CellPlace;
}

/** The fields of an indicator that a rubric prints. */
export type ReadField = 'number' | 'name' | 'points' | 'standard' | 'units' | 'assessors';

/** An indicator as read: units and assessors still by their printed names, every field with its place. */
export interface ReadIndicator extends Pick<
  IndicatorNode,
  'id' | 'parentId' | 'number' | 'name' | 'standard' | 'rule' | 'maxPoints' | 'part'
> {
  /** Units that it is for; empty: everybody. */
  readonly unitNames: readonly string[];
  /** 负责考核部门, as printed. */
  readonly assessorNames: readonly string[];
  readonly places: Readonly<Record<ReadField, CellPlace | null>>;
}

/** A unit that the rubric names, with the group that it stands under (重点考核部门). */
export interface PrintedUnit {
  readonly name: string;
  readonly group: string;
  readonly place: CellPlace;
}

/** A rubric taken from an office's own table. Nothing in it is guessed without a problem that says so. */
export interface RubricReading {
  readonly title: string;
  /** Null where the title names none. */
  readonly year: number | null;
  readonly rubric: RoundRubric;
  /** In printed order, parents before their children. */
  readonly indicators: readonly ReadIndicator[];
  readonly units: readonly PrintedUnit[];
  readonly problems: readonly RubricProblem[];
}
