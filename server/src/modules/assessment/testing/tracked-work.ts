import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

interface AssignmentOptions {
  readonly dueOn?: string | null;
  readonly startsOn?: string;
  readonly signedAt?: Date | null;
}

interface ReportOptions {
  readonly quarter: number;
  readonly percent: string;
  readonly asOf: string;
  readonly state?: 'accepted' | 'submitted';
}

/** An issued plan whose tasks, assignments and reports a test writes directly: those have use cases elsewhere. */
export class TrackedWork {
  private tasks = 0;

  private constructor(
    private readonly home: TestJurisdiction,
    private readonly planId: string,
    private readonly year: number,
  ) {}

  static async create(
    home: TestJurisdiction,
    year = 2026,
    state: 'issued' | 'draft' = 'issued',
  ): Promise<TrackedWork> {
    const planId = await home.insert(PlanRow, {
      title: `${year}年工作要点`,
      docNumber: null,
      issuer: null,
      documentDate: null,
      year,
      state,
      issuedOn: state === 'issued' ? `${year}-01-10` : null,
      sourceText: '',
      ...home.stamp(),
    });
    return new TrackedWork(home, planId, year);
  }

  /** One more task, assigned to the unit. Signed on the day of issue unless told otherwise. */
  async assign(unitId: string, options: AssignmentOptions = {}): Promise<string> {
    const { dueOn = null, startsOn = `${this.year}-01-10` } = options;
    const { signedAt = new Date(`${startsOn}T02:00:00Z`) } = options;
    const number = (this.tasks += 1);
    const taskId = await this.home.insert(TaskRow, {
      planId: this.planId,
      sectionId: null,
      code: `${this.planId.slice(-12)}-${String(number).padStart(3, '0')}`,
      ordinal: String(number),
      title: `第${number}项任务`,
      content: '',
      sortOrder: number,
      spanStart: 0,
      spanEnd: 0,
      dueOn,
      ...this.home.stamp(),
    });
    return this.home.insert(AssignmentRow, {
      planId: this.planId,
      taskId,
      unitId,
      role: 'lead',
      groupId: null,
      state: signedAt ? 'signed' : 'to_sign',
      signedAt,
      signedBy: null,
      startsOn,
      dueOn,
      percent: '0',
      completedOn: null,
      latestReportId: null,
      ...this.home.stamp(),
    });
  }

  report(assignmentId: string, options: ReportOptions): Promise<string> {
    const { quarter, percent, asOf, state = 'accepted' } = options;
    return this.home.insert(ProgressReportRow, {
      assignmentId,
      year: this.year,
      quarter,
      state,
      percent,
      narrative: '按计划推进',
      problems: '',
      nextStep: '',
      asOf,
      submittedAt: null,
      submittedBy: null,
      decidedAt: null,
      decidedBy: null,
      returnReason: null,
      ...this.home.stamp(),
    });
  }
}

/** A row of evidence; its bytes do not matter here. */
export const evidence = (home: TestJurisdiction): Promise<string> =>
  home.insert(StoredFileRow, {
    name: '督查记录.docx',
    mediaType: 'application/octet-stream',
    sizeBytes: '12',
    sha256: '0'.repeat(64),
    unitId: null,
    createdAt: new Date('2026-08-01T00:00:00Z'),
    createdBy: null,
  });
