/** How a draw is computed, named and versioned: a later way of drawing gets a name of its own. See `perform-draw.ts`. */
export const DRAW_ALGORITHM = 'duheng-draw-1';

export interface DrawUnit {
  readonly id: string;
  readonly name: string;
  readonly categoryId: string;
  readonly categoryName: string;
}

/** A unit's share of a task. */
export interface DrawAssignment {
  readonly id: string;
  readonly unitId: string;
  readonly taskCode: string;
  readonly taskTitle: string;
}

export interface DrawInspector {
  readonly id: string;
  readonly name: string;
  /** 回避: the own unit, and those that a recusal names. */
  readonly avoids: readonly string[];
}

/** Whom and what a draw chooses from; its order does not matter. */
export interface DrawPopulation {
  readonly units: readonly DrawUnit[];
  readonly assignments: readonly DrawAssignment[];
  readonly inspectors: readonly DrawInspector[];
}

export interface DrawTerms {
  /** Units to draw: of each category where `byCategory`, else in all. */
  readonly units: number;
  readonly byCategory: boolean;
  /** Of each drawn unit. 0: no tasks are drawn. */
  readonly tasksPerUnit: number;
  /** For each drawn unit. 0: no inspectors are drawn. */
  readonly inspectorsPerUnit: number;
}

/** What is fixed before anybody knows the outcome. */
export interface DrawBasis {
  readonly algorithm: typeof DRAW_ALGORITHM;
  readonly terms: DrawTerms;
  readonly population: DrawPopulation;
}

/** What the outcome is computed from besides. */
export interface DrawKey {
  /** 64 hexadecimal digits, made and committed to before the draw, shown after it. */
  readonly seed: string;
  /** Said aloud at the draw by whoever watches it; empty where nobody did. Neither side can then steer alone. */
  readonly witness: string;
}

export interface DrawnUnit {
  readonly unitId: string;
  readonly assignmentIds: readonly string[];
  readonly inspectorIds: readonly string[];
}

/** A whole draw: enough to repeat it without asking anybody. */
export interface DrawRecord extends DrawBasis, DrawKey {
  /** See `draw-hashes.ts`. */
  readonly populationHash: string;
  readonly commitment: string;
  /** Units in the order drawn. */
  readonly result: readonly DrawnUnit[];
}
