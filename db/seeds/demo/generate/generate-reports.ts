import { standingOf } from '#shared/progress/standing-of.js';
import {
  addDays,
  asCivilDate,
  civilDateInShanghai,
  daysBetween,
  type CivilDate,
} from '#shared/kernel/civil-date.js';
import {
  compareQuarters,
  firstDayOf,
  lastDayOf,
  nextQuarter,
  previousQuarter,
  quarterOf,
  type Quarter,
} from '#shared/kernel/quarter.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { TaskRow } from '#db/entities/plans/task.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { DemoField } from '../documents/demo-document.js';
import { RETURN_REASONS } from '../narratives/return-reasons.js';
import { tellProgress } from '../narratives/tell-progress.js';
import { drawCourse, percentOn, type Course } from './course.js';
import type { DemoSeed } from './demo-seed.js';
import type { RegisterIndex } from './register-index.js';

/** An assignment with what its reports are about. */
export interface Reporting {
  readonly assignment: AssignmentRow;
  readonly task: TaskRow;
  readonly field: DemoField;
  /** Standing work is reported on in the plan's year only. */
  readonly planYear: number;
  /** The unit is one of the few that fall behind. */
  readonly weak: boolean;
}

/** Days between signing and the first report that a unit could write. */
const FIRST_REPORT_AFTER = 5;

/** Reports of one assignment, quarter by quarter up to today, and the assignment as they leave it. */
export function generateReports(
  seed: DemoSeed,
  register: RegisterIndex,
  reporting: Reporting,
): { assignment: AssignmentRow; reports: ProgressReportRow[] } {
  const { assignment, weak } = reporting;
  if (assignment.signedAt === null) return { assignment, reports: [] };
  const startsOn = asCivilDate(assignment.startsOn);
  const course = drawCourse(
    seed.chance,
    startsOn,
    assignment.dueOn ? asCivilDate(assignment.dueOn) : null,
    weak,
  );
  const earliest = addDays(civilDateInShanghai(assignment.signedAt), FIRST_REPORT_AFTER);
  const reports: ProgressReportRow[] = [];
  for (let q = quarterOf(startsOn); compareQuarters(q, seed.quarter) <= 0; q = nextQuarter(q)) {
    const last = reports[reports.length - 1];
    if (last?.percent === '100' || (assignment.dueOn === null && q.year > reporting.planYear)) break;
    const asOf = drawAsOf(seed, q, course, last?.asOf ?? null);
    if (asOf < earliest || (last && asOf <= last.asOf)) continue;
    const percent = Math.max(percentOn(course, asOf), Number(last?.percent ?? 0));
    const state = percent === 0 ? null : drawState(seed, q, weak);
    if (state) reports.push(reportRow(seed, register, reporting, { ...q, asOf, percent, state }));
  }
  return { assignment: withStanding(assignment, reports), reports };
}

/** The day that a quarter's report speaks of: the finish where it falls into the quarter, else a day near its end. */
function drawAsOf(
  seed: DemoSeed,
  quarter: Quarter,
  { finishOn }: Course,
  previous: string | null,
): CivilDate {
  const current = compareQuarters(quarter, seed.quarter) === 0;
  const end = current ? seed.today : lastDayOf(quarter);
  const start = firstDayOf(quarter);
  if (finishOn !== null && finishOn <= end && (previous === null ? finishOn >= start : finishOn > previous))
    return finishOn;
  const asOf = addDays(end, -seed.chance.between(0, current ? 9 : 6));
  return asOf < start ? start : asOf;
}

/** Weights of accepted, submitted, with the unit's head, returned, draft, and none at all. */
const LONG_AGO = [95, 0, 0, 0, 0, 5] as const;
const LAST_QUARTER = [90, 2.5, 1, 2.5, 1, 3] as const;
const WEAK_LAST_QUARTER = [71, 5, 2, 8, 4, 10] as const;
const STATES: readonly (ProgressReportState | null)[] = [
  'accepted',
  'submitted',
  'handed_in',
  'returned',
  'draft',
  null,
];

function drawState(seed: DemoSeed, quarter: Quarter, weak: boolean): ProgressReportState | null {
  const age = compareQuarters(quarter, previousQuarter(seed.quarter));
  if (age < 0) return STATES[seed.chance.weighted(LONG_AGO)] ?? null;
  if (age === 0) return STATES[seed.chance.weighted(weak ? WEAK_LAST_QUARTER : LAST_QUARTER)] ?? null;
  // This quarter's reports come in while it lasts: most units report well before its end.
  const gone = Math.min(1, daysBetween(firstDayOf(quarter), seed.today) / 40);
  const weights = [78 * gone, 6 * gone, 3 * gone, 3 * gone, 5 * gone, 100 - 95 * gone];
  return STATES[seed.chance.weighted(weights)] ?? null;
}

interface DrawnReport extends Quarter {
  readonly asOf: CivilDate;
  readonly percent: number;
  readonly state: ProgressReportState;
}

function reportRow(
  seed: DemoSeed,
  register: RegisterIndex,
  { assignment, task, field }: Reporting,
  { year, quarter, asOf, percent, state }: DrawnReport,
): ProgressReportRow {
  const { chance } = seed;
  const reporter = register.account('unit_reporter', assignment.unitId).id;
  const office = register.account('office').id;
  const writtenAt = seed.at(asOf, chance.between(8, 15));
  const submittedOn = addDays(asOf, chance.between(0, 2));
  const head = register.account('unit_head', assignment.unitId).id;
  const handedInAt = state === 'draft' ? null : seed.at(submittedOn, 15);
  const submittedAt = state === 'draft' || state === 'handed_in' ? null : seed.at(submittedOn, 16);
  const decided = state === 'accepted' || state === 'returned';
  const decidedAt = decided
    ? seed.at(addDays(submittedOn, chance.between(1, 4)), chance.between(9, 16))
    : null;
  const steps = [
    { at: handedInAt, by: reporter },
    { at: submittedAt, by: head },
    { at: decidedAt, by: office },
  ].flatMap(({ at, by }) => (at ? [{ at, by }] : []));
  const last = steps[steps.length - 1];
  const changes = last ? { count: steps.length, ...last } : null;
  return {
    ...seed.row(writtenAt, reporter, changes),
    assignmentId: assignment.id,
    year,
    quarter,
    state,
    percent: String(percent),
    ...tellProgress(chance, { field, title: task.title, role: assignment.role, percent }),
    asOf,
    handedInAt,
    handedInBy: handedInAt && reporter,
    submittedAt,
    submittedBy: submittedAt && head,
    decidedAt,
    decidedBy: decidedAt && office,
    returnReason: state === 'returned' ? chance.pick(RETURN_REASONS) : null,
    overruledAt: null,
    signedOffBy: null,
    signedOffOn: null,
    carriedItems: [],
  };
}

/** The read model, by the rule that scoring uses too: percent, completion and latest report of what was accepted. */
function withStanding(assignment: AssignmentRow, reports: readonly ProgressReportRow[]): AssignmentRow {
  const accepted = reports.filter(({ state }) => state === 'accepted');
  const latest = accepted[accepted.length - 1];
  if (!latest) return assignment;
  const standing = standingOf(accepted.map((report) => ({ ...report, asOf: asCivilDate(report.asOf) })));
  return {
    ...assignment,
    ...standing,
    latestReportId: latest.id,
    version: assignment.version + accepted.length,
    updatedAt: latest.updatedAt,
    updatedBy: latest.updatedBy,
  };
}
