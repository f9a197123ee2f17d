/** How a recorded value is told to a reader. Ids of units, collectives and people become names before they are sent. */
export type TimelineFieldKind =
  | 'text'
  | 'date'
  | 'instant'
  | 'percent'
  | 'count'
  | 'boolean'
  | 'state'
  | 'role'
  | 'unit'
  | 'group'
  | 'person'
  | 'targets'
  | 'ending';

/**
 * What of a recorded change a task's timeline tells, in the order in which it is told. A closed list: what is not named
 * here (ids, hashes, contacts of complainants) never leaves the log.
 */
export const TIMELINE_FIELDS = {
  state: 'state',
  percent: 'percent',
  dueOn: 'date',
  originalDueOn: 'date',
  startsOn: 'date',
  issuedOn: 'date',
  suspendedOn: 'date',
  closedOn: 'date',
  completedOn: 'date',
  doneOn: 'date',
  occurredOn: 'date',
  occurredAt: 'instant',
  asOf: 'date',
  year: 'count',
  quarter: 'count',
  narrative: 'text',
  problems: 'text',
  nextStep: 'text',
  returnReason: 'text',
  reason: 'text',
  basis: 'text',
  note: 'text',
  words: 'text',
  text: 'text',
  meaning: 'text',
  decision: 'text',
  result: 'text',
  met: 'boolean',
  doneCount: 'count',
  role: 'role',
  unitId: 'unit',
  reportingUnitId: 'unit',
  groupId: 'group',
  division: 'text',
  officer: 'text',
  leader: 'text',
  steps: 'text',
  signedBy: 'person',
  printedName: 'text',
  memberIds: 'unit',
  ordinal: 'text',
  title: 'text',
  content: 'text',
  sectionPath: 'text',
  units: 'text',
  deadlines: 'text',
  targets: 'text',
  withdrawn: 'boolean',
  escalationStep: 'text',
  daysOverdue: 'count',
  tells: 'targets',
  ending: 'ending',
  assignmentCount: 'count',
} as const satisfies Record<string, TimelineFieldKind>;
export type TimelineField = keyof typeof TIMELINE_FIELDS;

const FIELD_NAMES = Object.keys(TIMELINE_FIELDS) as TimelineField[];

export const isTimelineField = (name: string): name is TimelineField =>
  FIELD_NAMES.some((field) => field === name);

/** One field of a change, before and after; null where there was or is nothing. */
export interface TimelineChange {
  readonly field: TimelineField;
  readonly before: unknown;
  readonly after: unknown;
}

type Recorded = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Recorded | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Recorded) : null;

const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What a recorded change changed, field by field. What stood before and is not spoken of after is no change. */
export function timelineChanges(before: unknown, after: unknown): TimelineChange[] {
  const [from, to] = [recordOf(before), recordOf(after)];
  return FIELD_NAMES.flatMap((field): TimelineChange[] => {
    if (to !== null && !(field in to)) return [];
    const [old, fresh] = [from?.[field] ?? null, to?.[field] ?? null];
    const same = JSON.stringify(old) === JSON.stringify(fresh) || (empty(old) && empty(fresh));
    return same ? [] : [{ field, before: old, after: fresh }];
  });
}
