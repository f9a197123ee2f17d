import type { CalendarYearRow } from '#db/entities/calendar/calendar-year.entity.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { DeadlineInstanceRow } from '#db/entities/plans/deadline-instance.entity.js';
import type { InstanceMarkRow } from '#db/entities/plans/instance-mark.entity.js';
import { groupBy } from '#shared/assessment/group-by.js';
import { USUAL_LAST_DAY_POLICY } from '#shared/calendar/last-day-policy.js';
import { PUBLISHED_YEARS } from '#shared/calendar/published-years.js';
import { WorkCalendar } from '#shared/calendar/work-calendar.js';
import { addDays, asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { dutiesOf } from '#shared/plans/deadlines/duties-of-task.js';
import type { InstancePlan } from '#shared/plans/deadlines/deadline-instance.js';
import { planInstances } from '#shared/plans/deadlines/plan-instances.js';
import { shareDueOn } from '#shared/plans/deadlines/share-due-on.js';
import type { DemoSeed } from './demo-seed.js';
import type { PlanRows } from './generate-plans.js';
import type { RegisterIndex } from './register-index.js';

export interface InstanceRows {
  readonly assignments: AssignmentRow[];
  readonly instances: DeadlineInstanceRow[];
  readonly marks: InstanceMarkRow[];
}

const RULES = { calendar: new WorkCalendar(PUBLISHED_YEARS), lastDayPolicy: USUAL_LAST_DAY_POLICY };
const KEPT = 0.985;
const DONE_EARLY = 0.3;

/** The notices that come with Duheng, as the county's own calendar. */
export const generateCalendar = (seed: DemoSeed): CalendarYearRow[] =>
  PUBLISHED_YEARS.map(({ year, source, days }) => ({
    ...seed.key(seed.now),
    year,
    number: 1,
    source,
    days: [...days],
    createdAt: seed.now,
    createdBy: null,
  }));

/** What the shares owe by when, made by the same rule as in production, and what units entered for it. */
export function generateInstances(
  seed: DemoSeed,
  register: RegisterIndex,
  plans: PlanRows,
  assignments: readonly AssignmentRow[],
): InstanceRows {
  const duties = dutiesByTask(plans);
  const years = new Map(plans.plans.map(({ id, year }) => [id, year]));
  const tasks = new Map(plans.tasks.map((task) => [task.id, task]));
  const share = shareReader(register);
  const rows = assignments.map((assignment) => {
    const year = years.get(assignment.planId)!;
    const planned = planInstances(duties.get(assignment.taskId) ?? [], share(assignment), [], {
      year,
      rules: RULES,
      told: new Map(),
    });
    const made = planned.map((plan) => generateInstance(seed, assignment, plan));
    const printed = tasks.get(assignment.taskId)!.dueOn;
    const dueOn =
      assignment.completedOn === null
        ? shareDueOn(
            planned.map((plan, index) => ({ ...plan, extendedTo: null, state: made[index]!.instance.state })),
            { printed, dueOn: assignment.dueOn, originalDueOn: null },
          )
        : assignment.dueOn;
    return { assignment: { ...assignment, dueOn }, made };
  });
  return {
    assignments: rows.map(({ assignment }) => assignment),
    instances: rows.flatMap(({ made }) => made.map(({ instance }) => instance)),
    marks: rows.flatMap(({ made }) => made.flatMap(({ marks }) => marks)),
  };
}

function dutiesByTask({ plans, tasks, deadlines, targets }: PlanRows) {
  const deadlinesOf = groupBy(deadlines, ({ taskId }) => taskId);
  const targetsOf = groupBy(targets, ({ taskId }) => taskId);
  const years = new Map(plans.map(({ id, year }) => [id, year]));
  return new Map(
    tasks.map(({ id, planId, content }) => {
      const read = {
        content,
        year: years.get(planId)!,
        deadlines: deadlinesOf.get(id) ?? [],
        targets: targetsOf.get(id) ?? [],
      };
      return [id, dutiesOf(read)] as const;
    }),
  );
}

function shareReader({ rows }: RegisterIndex) {
  const units = new Map(rows.units.map((unit) => [unit.id, unit]));
  const categories = new Map(rows.categories.map(({ id, name }) => [id, name]));
  const groups = new Map(rows.groups.map(({ id, name }) => [id, name]));
  return ({ unitId, groupId, startsOn }: AssignmentRow) => {
    const unit = units.get(unitId)!;
    return {
      unitId,
      name: unit.name,
      categoryName: categories.get(unit.categoryId) ?? '',
      groupName: groupId === null ? null : (groups.get(groupId) ?? null),
      startsOn: asCivilDate(startsOn),
    };
  };
}

function generateInstance(seed: DemoSeed, assignment: AssignmentRow, plan: InstancePlan) {
  const doneOn = drawDay(seed, assignment, plan);
  const { requiredCount } = plan;
  const instance: DeadlineInstanceRow = {
    ...seed.key(assignment.createdAt),
    ...plan,
    extendedTo: null,
    assignmentId: assignment.id,
    reportingDutyId: null,
    unitId: null,
    doneCount: doneOn === null ? 0 : requiredCount,
    completedOn: doneOn,
    state: doneOn === null ? 'open' : 'done',
  };
  if (doneOn === null) return { instance, marks: [] };
  const at = seed.at(doneOn, seed.chance.between(9, 17));
  const mark: InstanceMarkRow = {
    ...seed.key(at),
    instanceId: instance.id,
    doneOn,
    count: requiredCount,
    note: '',
    fileId: null,
    byReport: plan.nature === 'once',
    createdAt: at,
    createdBy: assignment.signedBy,
    takenBackAt: null,
    takenBackBy: null,
  };
  return { instance, marks: [mark] };
}

/** Dated work is done when the share is; what comes back is mostly done in its period. */
function drawDay(
  seed: DemoSeed,
  assignment: AssignmentRow,
  { nature, dueOn, periodStartsOn }: InstancePlan,
): CivilDate | null {
  if (assignment.state === 'to_sign') return null;
  if (nature === 'once') return assignment.completedOn === null ? null : asCivilDate(assignment.completedOn);
  const earliest = [periodStartsOn ?? '', assignment.startsOn].sort()[1] as CivilDate;
  if (earliest >= seed.today) return null;
  const isOver = dueOn < seed.today;
  if (!seed.chance.hit(isOver ? KEPT : DONE_EARLY)) return null;
  const day = addDays(isOver ? dueOn : seed.today, -seed.chance.between(1, 20));
  return day < earliest ? earliest : day;
}
