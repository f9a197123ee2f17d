/** A deadline as printed, with its last day in time where the text gives one. */
export interface PrintedDeadline {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string | null;
}

/** One item of either document: a point of the superior's, or a task of one's own. */
export interface CascadeItem {
  readonly id: string;
  /** As printed. */
  readonly ordinal: string;
  readonly title: string;
  readonly text: string;
  /** The latest dated deadline, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly deadlines: readonly PrintedDeadline[];
}

/** One document of the two, as far as the comparison needs it. */
export interface CascadeSide {
  /** The year that months without one belong to. */
  readonly year: number;
  readonly items: readonly CascadeItem[];
  /** Sentences outside the items that ask for a report: covering notice, closing remarks. @source R87 */
  readonly sentences: readonly string[];
}
