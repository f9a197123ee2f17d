import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { ProgressReportFileRow } from '#db/entities/progress/progress-report-file.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import type { CountyRegister } from './county-register.js';

/** One unit's shares and reports, each kept for the operation that changes it. */
export interface UnitWork {
  readonly unitId: string;
  readonly toSign: string;
  readonly unreported: string;
  readonly toSubmit: string;
  /** With a draft, to go with the whole quarter. */
  readonly toHandIn: string;
  readonly accepted: string;
  readonly reports: {
    readonly draft: string;
    readonly toAccept: string;
    readonly toReturn: string;
    readonly returned: string;
    readonly accepted: string;
  };
  /** Attached to the accepted report. */
  readonly fileId: string;
}

export interface CountyWork {
  readonly planId: string;
  readonly planToIssueId: string;
  /** The collective of a task in a plan that is not issued yet. */
  readonly collectiveToChoose: string;
  readonly sectionTitle: string;
  readonly taskId: string;
  readonly own: UnitWork;
  readonly neighbour: UnitWork;
  /** A task in which the named unit alone has a share. */
  readonly ownTaskId: string;
  readonly neighbourTaskId: string;
}

/** What is in every text that only the neighbour unit, and whoever stands above it, may read. */
export const besideMark = (mark: string): string => `${mark}隔壁`;

/** Plans in both states; tasks that both units share and tasks of one unit alone; reports in every state. */
export async function raiseWork(
  world: TestWorld,
  home: TestJurisdiction,
  mark: string,
  register: CountyRegister,
  neighbourReporter: TestClient,
  scale: number,
): Promise<CountyWork> {
  const work = new Work(world, home, mark, await IssuedPlan.create(home, `${mark}重点任务`));
  await work.describePlan();
  const { clients, ownUnitId, neighbourUnitId } = register;
  const own = await work.ofUnit(ownUnitId, clients.unit_reporter);
  const nextDoor = work.markedWith(besideMark(mark));
  const neighbour = await nextDoor.ofUnit(neighbourUnitId, neighbourReporter);
  const ownTaskId = await work.alone(ownUnitId);
  const neighbourTaskId = await nextDoor.alone(neighbourUnitId);
  for (let n = 0; n < scale * 3; n += 1) await work.shared([ownUnitId, neighbourUnitId], own.fileId);
  for (let n = 1; n < scale; n += 1) {
    const more = new Work(world, home, mark, await IssuedPlan.create(home, `${mark}实事${n}`));
    await more.shared([ownUnitId, neighbourUnitId], own.fileId);
  }
  return {
    planId: work.plan.id,
    planToIssueId: await draftPlan(world, home, mark),
    collectiveToChoose: await draftCollective(world, home, mark, register.groupId),
    sectionTitle: work.sectionTitle,
    taskId: ownTaskId,
    own,
    neighbour,
    ownTaskId,
    neighbourTaskId,
  };
}

class Work {
  constructor(
    private readonly world: TestWorld,
    private readonly home: TestJurisdiction,
    private readonly mark: string,
    readonly plan: IssuedPlan,
    readonly sectionTitle = `${mark}经济`,
  ) {}

  /** The same plan, with another word in what is written from now on. */
  markedWith(mark: string): Work {
    return new Work(this.world, this.home, mark, this.plan, this.sectionTitle);
  }

  async describePlan(): Promise<void> {
    const texts = {
      docNumber: `${this.mark}政发1号`,
      issuer: `${this.mark}政府`,
      sourceText: `${this.mark}原文`,
    };
    await this.world.database.dataSource.getRepository(PlanRow).update({ id: this.plan.id }, texts);
  }

  /** Due in a month: on no light of its own, in several work lists. */
  async task(): Promise<string> {
    const { mark } = this;
    return this.plan.task({
      title: `${mark}修订预案`,
      content: `${mark}修订并演练`,
      sectionId: await this.plan.section(this.sectionTitle),
      dueOn: '2026-09-10',
      leads: [`${mark}甲局`, `${mark}乙局`],
      deadline: `${mark}九月底前`,
      target: `${mark}不少于3个`,
    });
  }

  async shared(unitIds: readonly [own: string, neighbour: string], fileId: string): Promise<void> {
    const taskId = await this.task();
    const [ownUnitId, neighbourUnitId] = unitIds;
    await this.reported(taskId, ownUnitId, fileId);
    await this.markedWith(besideMark(this.mark)).reported(taskId, neighbourUnitId, fileId);
  }

  async alone(unitId: string): Promise<string> {
    const taskId = await this.task();
    await this.assign(taskId, unitId);
    return taskId;
  }

  async ofUnit(unitId: string, reporter: TestClient): Promise<UnitWork> {
    const fileId = await upload(reporter, this.mark);
    const share = async (state: 'to_sign' | 'signed' = 'signed') =>
      this.assign(await this.task(), unitId, state);
    const toSubmit = await share();
    const toHandIn = await share();
    await this.report(toHandIn, 'draft');
    const accepted = await this.reported(await this.task(), unitId, fileId);
    return {
      unitId,
      toSign: await share('to_sign'),
      unreported: await share(),
      toSubmit,
      toHandIn,
      accepted: accepted.assignmentId,
      reports: {
        draft: await this.report(toSubmit, 'draft'),
        toAccept: await this.report(await share(), 'submitted'),
        toReturn: await this.report(await share(), 'submitted'),
        returned: await this.report(await share(), 'returned'),
        accepted: accepted.reportId,
      },
      fileId,
    };
  }

  private assign(taskId: string, unitId: string, state: 'to_sign' | 'signed' = 'signed'): Promise<string> {
    return this.plan.assign(taskId, unitId, { state, dueOn: '2026-09-10' });
  }

  private async report(assignmentId: string, state: ProgressReportRow['state']): Promise<string> {
    const { mark, world } = this;
    const texts = { narrative: `${mark}进展`, problems: `${mark}困难`, nextStep: `${mark}打算` };
    const id = await this.plan.report(assignmentId, 2, { state, ...texts });
    if (state === 'returned')
      await world.database.dataSource
        .getRepository(ProgressReportRow)
        .update({ id }, { returnReason: `${mark}退回` });
    return id;
  }

  private async reported(
    taskId: string,
    unitId: string,
    fileId: string,
  ): Promise<{ assignmentId: string; reportId: string }> {
    const assignmentId = await this.assign(taskId, unitId);
    const reportId = await this.report(assignmentId, 'accepted');
    const { dataSource } = this.world.database;
    await dataSource.getRepository(ProgressReportFileRow).insert({
      jurisdictionId: this.home.id,
      reportId,
      fileId,
      sortOrder: 1,
    });
    await this.earlierReport(assignmentId, reportId);
    const facts = { latestReportId: reportId, percent: '50' };
    await dataSource.getRepository(AssignmentRow).update({ id: assignmentId }, facts);
    return { assignmentId, reportId };
  }

  /** The quarter before, signed off by name as the present one is: pages show both. */
  private async earlierReport(assignmentId: string, reportId: string): Promise<void> {
    const { mark } = this;
    const earlier = await this.plan.report(assignmentId, 1, { narrative: `${mark}上季进展` });
    const signed = { signedOffBy: `${mark}签批人`, signedOffOn: '2026-06-28' };
    const reports = this.world.database.dataSource.getRepository(ProgressReportRow);
    for (const id of [earlier, reportId]) await reports.update({ id }, signed);
  }
}

async function upload(client: TestClient, mark: string): Promise<string> {
  const response = await client.upload('/api/files', `${mark}佐证.txt`, `${mark}佐证内容`);
  return ((await response.json()) as { id: string }).id;
}

/** A plan in review, with a task for the unit. */
async function draftPlan(world: TestWorld, home: TestJurisdiction, mark: string): Promise<string> {
  const plan = await IssuedPlan.create(home, `${mark}待下发`);
  await plan.task({ title: `${mark}待办`, leads: [`${mark}乙局`] });
  await takeBack(world, plan, mark);
  return plan.id;
}

async function draftCollective(
  world: TestWorld,
  home: TestJurisdiction,
  mark: string,
  groupId: string,
): Promise<string> {
  const plan = await IssuedPlan.create(home, `${mark}待定成员`);
  const taskId = await plan.task({ title: `${mark}集体待办` });
  await takeBack(world, plan, mark);
  const unit = { taskId, role: 'responsible', printedName: `${mark}各局`, sortOrder: 1 };
  return home.insert(TaskUnitRow, { ...unit, unitId: null, groupId });
}

/** As it was before it was issued. */
async function takeBack(world: TestWorld, plan: IssuedPlan, mark: string): Promise<void> {
  const draft = { state: 'draft' as const, issuedOn: null, sourceText: `${mark}待下发原文` };
  await world.database.dataSource.getRepository(PlanRow).update({ id: plan.id }, draft);
}
