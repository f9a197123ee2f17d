import type { Breakdown, ProposedDeadline, ProposedTarget, ProposedTask } from './breakdown.js';

/** The breakdown in the exchange form of `duheng breakdown --json`; the order of keys is part of it. */
export interface BreakdownJson {
  readonly document: {
    readonly title: string;
    readonly docNumber: string | null;
    readonly issuer: string | null;
    readonly date: string | null;
  };
  readonly tasks: readonly TaskJson[];
}

export interface TaskJson {
  readonly ordinal: string;
  readonly section: string;
  readonly title: string;
  readonly leadUnits: readonly string[];
  readonly responsibleUnits: readonly string[];
  readonly deadlines: readonly Readonly<Record<string, string | number>>[];
  readonly targets: readonly Readonly<Record<string, string | number | readonly number[]>>[];
  readonly optional?: true;
  readonly unitSource?: 'body' | 'inherited';
}

function deadlineJson({
  text,
  kind,
  date,
  rrule,
  anchor,
  days,
  hours,
}: ProposedDeadline): Record<string, string | number> {
  return {
    text,
    kind,
    ...(anchor !== undefined && { anchor }),
    ...(date !== undefined && { date }),
    ...(rrule !== undefined && { rrule }),
    ...(days !== undefined && { days }),
    ...(hours !== undefined && { hours }),
  };
}

function targetJson({
  text,
  comparator,
  value,
  unit,
  per,
  scope,
}: ProposedTarget): Record<string, string | number | number[]> {
  return {
    text,
    comparator,
    value: typeof value === 'string' ? Number(value) : value.map(Number),
    unit,
    ...(per !== undefined && { per }),
    ...(scope !== undefined && { scope }),
  };
}

function unitSource(task: ProposedTask): TaskJson['unitSource'] {
  const units = [...task.leadUnits, ...task.responsibleUnits];
  if (units.length > 0 && units.every((unit) => unit.source === 'body')) return 'body';
  return units.length > 0 && units.every((unit) => unit.source === 'inherited') ? 'inherited' : undefined;
}

function taskJson(task: ProposedTask): TaskJson {
  const source = unitSource(task);
  return {
    ordinal: task.ordinal,
    section: task.sectionPath.join(' / '),
    title: task.title,
    leadUnits: task.leadUnits.map((unit) => unit.printedName),
    responsibleUnits: task.responsibleUnits.map((unit) => unit.printedName),
    // A vague time is kept for the reviewer; the exchange form has no kind for it.
    deadlines: task.deadlines.filter(({ kind }) => kind !== 'vague').map(deadlineJson),
    targets: task.targets.map(targetJson),
    ...(task.supporting && { optional: true as const }),
    ...(source && { unitSource: source }),
  };
}

/** What a reader proposes, in the shape that golds have: numbers as numbers, sections joined by ` / `. */
export function breakdownJson({ document, tasks }: Pick<Breakdown, 'document' | 'tasks'>): BreakdownJson {
  const { title, docNumber, issuer, date } = document;
  return { document: { title, docNumber, issuer, date }, tasks: tasks.map(taskJson) };
}
