import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { UnitDivisionRow } from '#db/entities/organisation/unit-division.entity.js';
import { AssignmentStepRow } from '#db/entities/plans/assignment-step.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { DraftPlan } from '#server/modules/plans/testing/draft-plan.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { OfficerDuty } from '#shared/organisation/officers/officer.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';
import { besideMark } from './county-work.js';

/** Who answers for what in one unit, each kept for the operation that changes it. */
export interface UnitResponsibility {
  readonly unitId: string;
  readonly divisions: { readonly named: string; readonly toChange: string; readonly toEnd: string };
  readonly officers: {
    readonly responsible: string;
    readonly leader: string;
    readonly toChange: string;
    readonly toEnd: string;
    readonly toFile: string;
  };
  readonly toBreakDown: string;
  readonly stepId: string;
  readonly toSignWithOthers: string;
  readonly toRemind: string;
}

export interface CountyResponsibility {
  readonly own: UnitResponsibility;
  readonly neighbour: UnitResponsibility;
  readonly planToRuleId: string;
  readonly tasks: { readonly toAppoint: string; readonly toAddTo: string; readonly toName: string };
  /** What the office added to a task, to be taken back. */
  readonly addedTaskUnitId: string;
  /** Issued before its collective had the members that it has. */
  readonly regrouped: { readonly planId: string; readonly taskId: string };
  readonly units: { readonly toRename: string; readonly toEnd: string; readonly successor: string };
  readonly shareOfEnding: string;
}

export async function raiseResponsibility(
  home: TestJurisdiction,
  mark: string,
  register: CountyRegister,
): Promise<CountyResponsibility> {
  const plan = await IssuedPlan.create(home, `${mark}责任分解`);
  const { ownUnitId, neighbourUnitId } = register;
  const units = {
    toRename: await home.unit(`${mark}待更名局`),
    toEnd: await home.unit(`${mark}待撤局`),
    successor: await home.unit(`${mark}承接局`),
  };
  const draft = await DraftPlan.create(home);
  const lead = { role: 'lead' as const, printedName: `${mark}甲局`, unitId: ownUnitId };
  const beside = { ...lead, printedName: `${mark}乙局`, unitId: neighbourUnitId };
  const toRemoveFrom = await draft.task([lead]);
  return {
    own: await raiseUnit(home, mark, plan, ownUnitId),
    neighbour: await raiseUnit(home, besideMark(mark), plan, neighbourUnitId),
    planToRuleId: (await DraftPlan.create(home)).id,
    tasks: {
      toAppoint: await draft.task([]),
      toAddTo: await draft.task([lead]),
      toName: await draft.task([lead, beside]),
    },
    addedTaskUnitId: await home.insert(TaskUnitRow, {
      taskId: toRemoveFrom,
      role: 'responsible',
      printedName: `${mark}承接局`,
      unitId: units.successor,
      groupId: null,
      appointedAt: new Date('2026-08-01T00:00:00Z'),
      sortOrder: 2,
    }),
    regrouped: await raiseRegrouped(home, mark, register.groupId),
    units,
    shareOfEnding: await plan.assign(await plan.task({ title: `${mark}待转任务` }), units.toEnd),
  };
}

async function raiseUnit(
  home: TestJurisdiction,
  mark: string,
  plan: IssuedPlan,
  unitId: string,
): Promise<UnitResponsibility> {
  const stamp = home.stamp();
  const division = (name: string) =>
    home.insert(UnitDivisionRow, { unitId, name: `${mark}${name}`, sortOrder: 1, endedOn: null, ...stamp });
  const officer = (name: string, duty: OfficerDuty = 'responsible') =>
    home.insert(OfficerRow, {
      unitId,
      duty,
      name: `${mark}${name}`,
      post: '股长',
      phone: '13800001111',
      ...stamp,
    });
  const share = async (state: 'to_sign' | 'signed') =>
    plan.assign(await plan.task({ title: `${mark}分解` }), unitId, { state });
  const toBreakDown = await share('signed');
  const step = { assignmentId: toBreakDown, title: `${mark}步骤`, sortOrder: 1 };
  return {
    unitId,
    divisions: {
      named: await division('一股'),
      toChange: await division('二股'),
      toEnd: await division('三股'),
    },
    officers: {
      responsible: await officer('甲'),
      leader: await officer('乙', 'leader'),
      toChange: await officer('丙'),
      toEnd: await officer('丁'),
      toFile: await officer('戊'),
    },
    toBreakDown,
    stepId: await home.insert(AssignmentStepRow, { ...step, ...stamp }),
    toSignWithOthers: await share('to_sign'),
    toRemind: await share('to_sign'),
  };
}

/** An issued task with a collective that nobody has a share of. */
async function raiseRegrouped(
  home: TestJurisdiction,
  mark: string,
  groupId: string,
): Promise<{ planId: string; taskId: string }> {
  const plan = await IssuedPlan.create(home, `${mark}成员变化`);
  const taskId = await plan.task({ title: `${mark}集体任务` });
  const unit = {
    taskId,
    role: 'responsible',
    printedName: `${mark}各局`,
    unitId: null,
    groupId,
    sortOrder: 1,
  };
  await home.insert(TaskUnitRow, unit);
  return { planId: plan.id, taskId };
}
