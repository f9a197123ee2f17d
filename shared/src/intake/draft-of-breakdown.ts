import type { FindByName } from '../organisation/unit-name-index.js';
import type { Comparator } from '../plans/comparator.js';
import type { DeadlineKind } from '../plans/deadline-kind.js';
import type { TaskRole } from '../plans/task-role.js';
import type { BreakdownDraft, DraftDeadline, DraftTarget, DraftTask, DraftUnit } from './breakdown-draft.js';
import type {
  Breakdown,
  Comparator as PrintedComparator,
  DeadlineKind as ProposedDeadlineKind,
  ProposedDeadline,
  ProposedTarget,
  ProposedTask,
  ProposedUnit,
} from './breakdown.js';
import type { Span } from './span.js';
import { planYear } from './plan-year.js';

const DEADLINE_KIND: Readonly<Record<ProposedDeadlineKind, DeadlineKind>> = {
  date: 'date',
  'month-end': 'month_end',
  recurring: 'recurring',
  'event-relative': 'event_relative',
  'working-days': 'working_days',
  ongoing: 'ongoing',
  vague: 'vague',
};

const COMPARATOR: Readonly<Record<PrintedComparator, Comparator>> = {
  '>=': 'at_least',
  '<=': 'at_most',
  '=': 'equal',
  '>': 'more_than',
  approx: 'approx',
};

/**
 * What the reviewer starts from: the reading, with every printed name looked up in the register. A name that the
 * register does not know stays open. The plan's year is the one of the title, else of the date, else `currentYear`.
 */
export function draftOfBreakdown(
  breakdown: Breakdown,
  findByName: FindByName,
  currentYear: number,
): BreakdownDraft {
  const { text, document, tasks, doubts, source, cleaning, keptKinds } = breakdown;
  return {
    text,
    title: document.title,
    docNumber: document.docNumber,
    issuer: document.issuer,
    documentDate: document.date,
    year: planYear(document.title, document.date ?? undefined) ?? currentYear,
    addressees: [...document.addressees],
    documentSpans: spansOf(document.spans),
    doubts: [...doubts],
    tasks: tasks.map((task, index) => draftTask(task, `t${index + 1}`, findByName)),
    ...(source && { source }),
    ...(cleaning && { cleaning: [...cleaning] }),
    ...(keptKinds && { keptKinds: [...keptKinds] }),
  };
}

const spansOf = (spans: Readonly<Record<string, Span | undefined>>): Record<string, Span> =>
  Object.fromEntries(Object.entries(spans).flatMap(([field, span]) => (span ? [[field, span]] : [])));

function draftTask(task: ProposedTask, key: string, findByName: FindByName): DraftTask {
  const { ordinal, title, titleSpan, content, span } = task;
  const unit = (role: TaskRole) => (proposed: ProposedUnit) => draftUnit(proposed, role, findByName);
  return {
    key,
    taken: !task.supporting,
    ordinal,
    sectionPath: [...task.sectionPath],
    title,
    titleSpan,
    content,
    span,
    units: [...task.leadUnits.map(unit('lead')), ...task.responsibleUnits.map(unit('responsible'))],
    leader: task.leader?.text ?? '',
    leaderSpan: task.leader?.span ?? null,
    deadlines: task.deadlines.map(draftDeadline),
    targets: task.targets.map(draftTarget),
    ...(task.figures && { figures: task.figures.map((one) => ({ ...one, asOf: one.asOf ?? null })) }),
    doubts: [...task.doubts],
  };
}

function draftUnit(proposed: ProposedUnit, role: TaskRole, findByName: FindByName): DraftUnit {
  const { printedName, source, span } = proposed;
  const { unitId, groupId } = findByName(printedName) ?? { unitId: null, groupId: null };
  return { role, printedName, source, span, unitId, groupId };
}

const draftDeadline = (proposed: ProposedDeadline): DraftDeadline => ({
  kind: DEADLINE_KIND[proposed.kind],
  text: proposed.text,
  span: proposed.span,
  date: proposed.date ?? null,
  rrule: proposed.rrule ?? null,
  anchor: proposed.anchor ?? null,
  days: proposed.days ?? null,
  hours: proposed.hours ?? null,
});

const draftTarget = (proposed: ProposedTarget): DraftTarget => ({
  text: proposed.text,
  span: proposed.span,
  comparator: COMPARATOR[proposed.comparator],
  value: typeof proposed.value === 'string' ? [proposed.value] : [...proposed.value],
  unit: proposed.unit,
  per: proposed.per ?? null,
  scope: proposed.scope ?? null,
});
