export interface DutyDeadline {
  readonly kind: string;
  /** As printed. */
  readonly text: string;
  readonly dueOn: string | null;
  readonly rrule: string | null;
  readonly anchor: string | null;
  readonly days: number | null;
  readonly hours: number | null;
}

export interface DutyTarget {
  readonly text: string;
  readonly comparator: string;
  readonly value: readonly string[];
  readonly unit: string;
  readonly per: string | null;
  readonly scope: string | null;
}

/** What duties are read from. */
export interface TaskWithDeadlines {
  readonly content: string;
  /** Of the plan. */
  readonly year: number;
  readonly deadlines: readonly DutyDeadline[];
  readonly targets: readonly DutyTarget[];
}
