import { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import type { FigureDisputeState } from '#shared/progress/disputes/figure-dispute.workflow.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';
import { besideMark } from './county-work.js';

/** One unit's reports in every state inside the unit, and what hangs on reports. */
export interface UnitReports {
  readonly unitId: string;
  /** A task that the unit leads and a third unit works on. */
  readonly leadTaskId: string;
  readonly targetId: string;
  readonly leadShare: string;
  readonly memberReportId: string;
  readonly toHandIn: string;
  readonly toTakeBack: string;
  readonly toPassOn: string;
  readonly toReturnInUnit: string;
  readonly figureToDispute: string;
  readonly disputes: Readonly<Record<'toAnswer' | 'toResolve' | 'toDrop', string>>;
}

export interface CountyReports {
  readonly own: UnitReports;
  readonly neighbour: UnitReports;
  /** Uploaded by the office. */
  readonly fileId: string;
}

export async function raiseReports(
  home: TestJurisdiction,
  mark: string,
  register: CountyRegister,
): Promise<CountyReports> {
  const memberUnitId = await home.unit(`${mark}成员单位`);
  const plan = await IssuedPlan.create(home, `${mark}数据任务`);
  const of = (unitId: string, word: string) =>
    new Reports(home, plan, word, unitId).raise(memberUnitId, mark);
  const office = register.clients.office;
  const response = await office.upload('/api/files', `${mark}核查.txt`, `${mark}核查内容`);
  return {
    own: await of(register.ownUnitId, mark),
    neighbour: await of(register.neighbourUnitId, besideMark(mark)),
    fileId: ((await response.json()) as { id: string }).id,
  };
}

class Reports {
  constructor(
    private readonly home: TestJurisdiction,
    private readonly plan: IssuedPlan,
    private readonly mark: string,
    private readonly unitId: string,
  ) {}

  /** The member is everybody's: its texts carry the county's word only. */
  async raise(memberUnitId: string, countyMark: string): Promise<UnitReports> {
    const { plan, unitId } = this;
    const leadTaskId = await this.task();
    const targetId = await this.target(leadTaskId);
    const leadShare = await plan.assign(leadTaskId, unitId);
    const memberShare = await plan.assign(leadTaskId, memberUnitId, { role: 'responsible' });
    const words = { narrative: `${countyMark}成员进展`, problems: `${countyMark}成员困难` };
    const memberReportId = await plan.report(memberShare, 2, { state: 'submitted', ...words });
    await this.figure(memberReportId, `${countyMark}成员数据`);
    return {
      unitId,
      leadTaskId,
      targetId,
      leadShare,
      memberReportId,
      toHandIn: await plan.assign(await this.task(), unitId),
      toTakeBack: await this.report('handed_in'),
      toPassOn: await this.report('handed_in'),
      toReturnInUnit: await this.report('handed_in'),
      figureToDispute: await this.figure(await this.report('submitted')),
      disputes: {
        toAnswer: await this.dispute('raised'),
        toResolve: await this.dispute('insisted'),
        toDrop: await this.dispute('agreed'),
      },
    };
  }

  private task(): Promise<string> {
    return this.plan.task({ title: `${this.mark}数据`, content: `${this.mark}填报数据` });
  }

  private target(taskId: string): Promise<string> {
    return this.home.insert(TaskTargetRow, {
      taskId,
      text: `${this.mark}不少于3次`,
      comparator: 'at_least',
      value: ['3'],
      unit: '次',
      per: null,
      scope: null,
      sortOrder: 1,
    });
  }

  private async report(state: 'handed_in' | 'submitted'): Promise<string> {
    const { mark, plan, unitId } = this;
    const words = { narrative: `${mark}进展`, problems: `${mark}困难`, nextStep: `${mark}打算` };
    return plan.report(await plan.assign(await this.task(), unitId), 2, { state, ...words });
  }

  private figure(reportId: string, label = `${this.mark}数据项`): Promise<string> {
    return this.home.insert(ProgressReportFigureRow, {
      reportId,
      targetId: null,
      label,
      value: '7',
      unit: '次',
      numerator: null,
      denominator: null,
      lastYear: null,
      asOf: null,
      parts: [],
      sortOrder: 1,
    });
  }

  private async dispute(state: FigureDisputeState): Promise<string> {
    const figureId = await this.figure(await this.report('submitted'));
    const unresolved = { kept: null, grounds: null, resolvedAt: null, resolvedBy: null };
    return this.home.insert(FigureDisputeRow, {
      figureId,
      state,
      reportedValue: '7',
      value: '5',
      source: `${this.mark}来源`,
      fileId: null,
      answer: state === 'raised' ? null : `${this.mark}答复`,
      answeredAt: null,
      answeredBy: null,
      ...unresolved,
      ...this.home.stamp(),
    });
  }
}
