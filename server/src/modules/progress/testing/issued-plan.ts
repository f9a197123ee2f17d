import { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

interface TaskOptions {
  readonly title?: string;
  readonly content?: string;
  readonly sectionId?: string | null;
  readonly dueOn?: string | null;
  /** Printed names. */
  readonly leads?: readonly string[];
  readonly deadline?: string;
  readonly target?: string;
}

type AssignmentOptions = Partial<
  Pick<AssignmentRow, 'role' | 'startsOn' | 'percent' | 'completedOn' | 'state' | 'dueOn'>
>;

type ReportOptions = Partial<
  Pick<ProgressReportRow, 'year' | 'state' | 'percent' | 'narrative' | 'problems' | 'nextStep' | 'asOf'>
>;

let plans = 0;

/** A plan as issuing leaves it, written directly: its tasks, assignments and reports have use cases elsewhere. */
export class IssuedPlan {
  private order = 0;
  private readonly number = (plans += 1);

  private constructor(
    private readonly home: TestJurisdiction,
    readonly id: string,
    private readonly year: number,
  ) {}

  static async create(home: TestJurisdiction, title = '年度重点任务', year = 2026): Promise<IssuedPlan> {
    const id = await home.insert(PlanRow, {
      title,
      docNumber: `测政发〔${year}〕1号`,
      issuer: null,
      documentDate: null,
      year,
      state: 'issued',
      issuedOn: `${year}-01-10`,
      sourceText: '',
      ...home.stamp(),
    });
    return new IssuedPlan(home, id, year);
  }

  section(title: string, parentId: string | null = null): Promise<string> {
    const sortOrder = (this.order += 1);
    return this.home.insert(PlanSectionRow, { planId: this.id, parentId, title, sortOrder });
  }

  async task(options: TaskOptions = {}): Promise<string> {
    const number = (this.order += 1);
    const { title = `第${number}项任务`, content = '', sectionId = null, dueOn = null } = options;
    const taskId = await this.home.insert(TaskRow, {
      planId: this.id,
      sectionId,
      code: `${this.year}-${String(this.number).padStart(4, '0')}-${String(number).padStart(3, '0')}`,
      ordinal: `${number}.`,
      title,
      content,
      sortOrder: number,
      spanStart: 0,
      spanEnd: 0,
      dueOn,
      ...this.home.stamp(),
    });
    const { leads = [], deadline, target } = options;
    for (const [sortOrder, printedName] of leads.entries())
      await this.home.insert(TaskUnitRow, {
        taskId,
        role: 'lead',
        printedName,
        unitId: null,
        groupId: null,
        sortOrder,
      });
    if (deadline) await this.deadline(taskId, deadline, dueOn);
    if (target) await this.target(taskId, target);
    return taskId;
  }

  assign(taskId: string, unitId: string, options: AssignmentOptions = {}): Promise<string> {
    const { role = 'lead', startsOn = `${this.year}-01-10`, dueOn = null } = options;
    const { percent = '0', completedOn = null, state = 'signed' } = options;
    return this.home.insert(AssignmentRow, {
      planId: this.id,
      taskId,
      unitId,
      role,
      groupId: null,
      state,
      signedAt: state === 'signed' ? new Date(`${startsOn}T02:00:00Z`) : null,
      signedBy: null,
      startsOn,
      dueOn,
      percent,
      completedOn,
      latestReportId: null,
      ...this.home.stamp(),
    });
  }

  report(assignmentId: string, quarter: number, options: ReportOptions = {}): Promise<string> {
    const { year = this.year, state = 'accepted', percent = '50', narrative = '按计划推进' } = options;
    const { problems = '', nextStep = '', asOf = `${year}-0${quarter * 3}-28` } = options;
    const decided = state === 'accepted' || state === 'returned';
    return this.home.insert(ProgressReportRow, {
      assignmentId,
      year,
      quarter,
      state,
      percent,
      narrative,
      problems,
      nextStep,
      asOf,
      submittedAt: state === 'draft' || state === 'handed_in' ? null : new Date(`${asOf}T02:00:00Z`),
      submittedBy: null,
      decidedAt: decided ? new Date(`${asOf}T17:30:00Z`) : null,
      decidedBy: null,
      returnReason: state === 'returned' ? '请补充数据' : null,
      ...this.home.stamp(),
    });
  }

  private deadline(taskId: string, text: string, dueOn: string | null): Promise<string> {
    const none = { rrule: null, anchor: null, days: null, hours: null };
    return this.home.insert(TaskDeadlineRow, { taskId, kind: 'date', text, dueOn, ...none, sortOrder: 1 });
  }

  private target(taskId: string, text: string): Promise<string> {
    const shape = { comparator: 'at_least', value: ['1'], unit: '个', per: null, scope: null };
    return this.home.insert(TaskTargetRow, { taskId, text, ...shape, sortOrder: 1 });
  }
}

/** A row of evidence of a unit; its bytes do not matter here. */
export const evidence = (home: TestJurisdiction, unitId: string | null): Promise<string> =>
  home.insert(StoredFileRow, {
    name: '佐证材料.pdf',
    mediaType: 'application/pdf',
    sizeBytes: '12',
    sha256: '0'.repeat(64),
    unitId,
    createdAt: new Date('2026-08-01T00:00:00Z'),
    createdBy: null,
  });
