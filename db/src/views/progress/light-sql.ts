import type { LightThresholds } from '#shared/progress/task-status.js';

/** Where a statement's values are kept: gives the placeholder of each. */
export interface Placeholders {
  add(value: unknown): string;
}

/**
 * Status, light and expected percent of assignment rows named `row`, on `today` (a placeholder), under one policy. A
 * threshold becomes a value of the statement when an expression first needs it: PostgreSQL refuses values that nobody uses.
 */
export class LightSql {
  private readonly placeholders = new Map<keyof LightThresholds, string>();

  constructor(
    private readonly parameters: Placeholders,
    private readonly today: string,
    private readonly thresholds: LightThresholds,
    private readonly row = 'a',
  ) {}

  get status(): string {
    return `assignment_status(${this.columns('percent', 'starts_on', 'due_on', 'suspended_on', 'closed_on')},
      ${this.today}::date, ${this.threshold('tolerance')}, ${this.threshold('notStartedLag')})`;
  }

  get light(): string {
    return `assignment_light(${this.columns('percent', 'starts_on', 'due_on', 'completed_on', 'suspended_on', 'closed_on')},
      ${this.today}::date, ${this.threshold('dueSoonDays')}, ${this.threshold('yellowLag')})`;
  }

  get expectedPercent(): string {
    return `expected_percent(${this.columns('starts_on', 'due_on')}, ${this.today}::date)`;
  }

  /** What is red: no threshold moves that. */
  get overdue(): string {
    return `(${this.open} AND ${this.row}.due_on < ${this.today}::date)`;
  }

  get dueSoon(): string {
    const until = `${this.today}::date + ${this.threshold('dueSoonDays')}`;
    return `(${this.open} AND ${this.row}.due_on BETWEEN ${this.today}::date AND ${until})`;
  }

  /** `on_time`, `late`, or null while nobody can say: the twin of `timelinessOf`. */
  get timeliness(): string {
    const { row } = this;
    return `CASE
      WHEN ${row}.due_on IS NULL OR ${row}.due_on < ${row}.starts_on THEN NULL
      WHEN ${row}.closed_on IS NULL AND ${row}.suspended_on IS NOT NULL THEN NULL
      WHEN ${row}.closed_on IS NOT NULL OR ${row}.percent >= 100 THEN
        CASE WHEN coalesce(${row}.completed_on, ${row}.closed_on) > ${row}.due_on THEN 'late' ELSE 'on_time' END
      WHEN ${this.today}::date > ${row}.due_on THEN 'late'
    END`;
  }

  private get open(): string {
    return `${this.row}.percent < 100 AND ${this.row}.suspended_on IS NULL AND ${this.row}.closed_on IS NULL`;
  }

  private columns(...names: string[]): string {
    return names.map((name) => `${this.row}.${name}`).join(', ');
  }

  private threshold(name: keyof LightThresholds): string {
    const known = this.placeholders.get(name);
    if (known) return known;
    const made = `${this.parameters.add(this.thresholds[name])}::int`;
    this.placeholders.set(name, made);
    return made;
  }
}
