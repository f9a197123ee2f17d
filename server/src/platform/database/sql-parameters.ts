/** Collects the values of a statement: they reach the database beside its text, never inside it. */
export class SqlParameters {
  readonly values: unknown[];

  constructor(...first: unknown[]) {
    this.values = first;
  }

  /** The placeholder that stands for the value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
