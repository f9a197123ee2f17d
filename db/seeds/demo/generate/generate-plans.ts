import { addDays } from '#shared/kernel/civil-date.js';
import type { DraftTask } from '#shared/intake/breakdown-draft.js';
import type { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import type { PlanRow } from '#db/entities/plans/plan.entity.js';
import type { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import type { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import type { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import type { TaskRow } from '#db/entities/plans/task.entity.js';
import type { DemoField } from '../documents/demo-document.js';
import { demoPlans, type DemoPlan } from '../documents/demo-plans.js';
import { writeDocument } from '../writing/write-document.js';
import type { DemoSeed } from './demo-seed.js';
import type { RegisterIndex } from './register-index.js';

export interface PlanRows {
  readonly plans: PlanRow[];
  readonly sections: PlanSectionRow[];
  readonly tasks: TaskRow[];
  readonly taskUnits: TaskUnitRow[];
  readonly deadlines: TaskDeadlineRow[];
  readonly targets: TaskTargetRow[];
  /** By task id; for the narratives of its reports. */
  readonly fields: ReadonlyMap<string, DemoField>;
}

/** Days from a document's date to its issue in Duheng. */
const DAYS_TO_ISSUE = 3;

/** The six plans with everything below them but assignments. */
export function generatePlans(seed: DemoSeed, register: RegisterIndex): PlanRows {
  const ordinals = new Map<number, number>();
  const parts = demoPlans(seed.today).map((plan) => {
    const ordinal = (ordinals.get(plan.year) ?? 0) + 1;
    ordinals.set(plan.year, ordinal);
    return generatePlan(seed, register, plan, `${plan.year}-${String(ordinal).padStart(2, '0')}`);
  });
  return {
    plans: parts.map(({ plan }) => plan),
    sections: parts.flatMap(({ sections }) => sections),
    tasks: parts.flatMap(({ tasks }) => tasks),
    taskUnits: parts.flatMap(({ taskUnits }) => taskUnits),
    deadlines: parts.flatMap(({ deadlines }) => deadlines),
    targets: parts.flatMap(({ targets }) => targets),
    fields: new Map(parts.flatMap(({ fields }) => fields)),
  };
}

function generatePlan(seed: DemoSeed, register: RegisterIndex, demo: DemoPlan, codePrefix: string) {
  const { document, documentDate, year } = demo;
  const office = register.account('office').id;
  const importedAt = seed.at(addDays(documentDate, 1), 10);
  const issuedOn = demo.issued ? addDays(documentDate, DAYS_TO_ISSUE) : null;
  const issue = issuedOn ? { count: 1, at: seed.at(issuedOn, 9), by: office } : null;
  const written = writeDocument(document, year, documentDate);
  const plan: PlanRow = {
    ...seed.row(importedAt, office, issue),
    title: document.title,
    docNumber: document.docNumber,
    issuer: document.issuer,
    documentDate,
    year,
    state: demo.issued ? 'issued' : 'draft',
    issuedOn,
    sourceText: written.text,
    leadlessRule: 'office_appoints',
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
  };
  const sections = document.sections.map(({ heading }, index): PlanSectionRow => {
    return { ...seed.key(importedAt), planId: plan.id, parentId: null, title: heading, sortOrder: index + 1 };
  });
  const fields = document.sections.flatMap(({ tasks: printed }) => printed.map(({ field }) => field));
  const sectionId = new Map(sections.map(({ title, id }) => [title, id]));
  const tasks = written.tasks.map((task, index) => {
    const row: TaskRow = {
      ...seed.row(importedAt, office),
      planId: plan.id,
      sectionId: sectionId.get(task.sectionPath[0] ?? '') ?? null,
      code: `${codePrefix}-${String(index + 1).padStart(3, '0')}`,
      ordinal: task.ordinal,
      title: task.title,
      content: task.content,
      leader: '',
      sortOrder: index + 1,
      spanStart: task.span?.start ?? 0,
      spanEnd: task.span?.end ?? 0,
      dueOn: latestDate(task),
      withdrawnAt: null,
      draftKey: null,
    };
    return { row, ...partsOfTask(seed, register, row.id, importedAt, task) };
  });
  return {
    plan,
    fields: tasks.map(({ row }, index) => [row.id, fields[index] ?? document.field] as const),
    sections,
    tasks: tasks.map(({ row }) => row),
    taskUnits: tasks.flatMap(({ units }) => units),
    deadlines: tasks.flatMap(({ deadlines }) => deadlines),
    targets: tasks.flatMap(({ targets }) => targets),
  };
}

function partsOfTask(seed: DemoSeed, register: RegisterIndex, taskId: string, at: Date, task: DraftTask) {
  const units = task.units.map(({ role, printedName }, index): TaskUnitRow => {
    return {
      ...seed.key(at),
      taskId,
      role,
      printedName,
      ...register.resolve(printedName),
      memberIds: null,
      reportsForTask: false,
      appointedAt: null,
      appointedBy: null,
      sortOrder: index + 1,
    };
  });
  const deadlines = task.deadlines.map(
    ({ kind, text, date, rrule, anchor, days, hours }, index): TaskDeadlineRow => {
      const sortOrder = index + 1;
      return { ...seed.key(at), taskId, kind, text, dueOn: date, rrule, anchor, days, hours, sortOrder };
    },
  );
  const targets = task.targets.map(({ text, comparator, value, unit, per, scope }, index): TaskTargetRow => {
    return { ...seed.key(at), taskId, text, comparator, value, unit, per, scope, sortOrder: index + 1 };
  });
  return { units, deadlines, targets };
}

const latestDate = (task: DraftTask): string | null =>
  task.deadlines.reduce<string | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  );
