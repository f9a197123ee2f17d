/** A list that is never empty. */
export type Phrases = readonly [string, ...string[]];

/** Sentences of one field of work, by how far the work has come. `{title}` is the task, `{percent}` the figure. */
export interface NarrativePool {
  readonly early: Phrases;
  readonly middle: Phrases;
  readonly late: Phrases;
  readonly done: Phrases;
  readonly problems: Phrases;
  readonly nextSteps: Phrases;
}
