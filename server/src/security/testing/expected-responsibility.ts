import type { County } from './county.js';
import type { CountyResponsibility } from './county-responsibility.js';
import type { Expectation } from './expectation.js';

const page = { page: 1, pageSize: 20 };

type Args = Expectation['args'];

const given =
  (inputOf: (responsibility: CountyResponsibility, county: County) => Record<string, unknown>): Args =>
  (county) => ({ input: inputOf(county.responsibility, county) });

const ending = ({ units, shareOfEnding }: CountyResponsibility) => ({
  id: units.toEnd,
  version: 1,
  kind: 'merged',
  effectiveOn: '2026-08-01',
  successorIds: [units.successor],
  choices: [{ assignmentId: shareOfEnding, unitId: units.successor }],
  basis: '机构改革方案',
});

/** Fields of Query about who answers for what. */
export const EXPECTED_RESPONSIBILITY_QUERIES: Readonly<Record<string, Expectation>> = {
  unitStaff: { needs: 'officer.read', args: ({ responsibility }) => ({ unitId: responsibility.own.unitId }) },
  unitList: { needs: 'assignment.break-down', args: () => ({ page }) },
  reminderCandidates: {
    needs: 'assignment.remind',
    args: ({ work }) => ({ filter: { reason: 'to_sign', planId: work.planId }, page }),
  },
  memberChanges: {
    needs: 'plan.assign',
    args: ({ responsibility }) => ({ planId: responsibility.regrouped.planId }),
  },
  unitEndPreview: { needs: 'organisation.manage', args: given(ending) },
};

/** Fields of Mutation about the same. */
export const EXPECTED_RESPONSIBILITY_MUTATIONS: Readonly<Record<string, Expectation>> = {
  updateUnitCategory: {
    needs: 'organisation.manage',
    args: given((_, { register }) => ({
      id: register.categoryId,
      name: '改名分组',
      verticallyManaged: false,
    })),
  },
  appointLead: {
    needs: 'plan.assign',
    args: given(({ tasks, own }) => ({ taskId: tasks.toAppoint, taskVersion: 1, unitId: own.unitId })),
  },
  addTaskUnit: {
    needs: 'plan.assign',
    args: given(({ tasks, neighbour }) => ({
      taskId: tasks.toAddTo,
      taskVersion: 1,
      role: 'responsible',
      unitId: neighbour.unitId,
    })),
  },
  nameReportingLead: {
    needs: 'plan.assign',
    args: given(({ tasks, neighbour }) => ({
      taskId: tasks.toName,
      taskVersion: 1,
      unitId: neighbour.unitId,
    })),
  },
  removeTaskUnit: {
    needs: 'plan.assign',
    args: given(({ addedTaskUnitId }) => ({ taskUnitId: addedTaskUnitId, taskVersion: 1 })),
  },
  chooseLeadlessRule: {
    needs: 'plan.assign',
    args: given(({ planToRuleId }) => ({
      planId: planToRuleId,
      planVersion: 1,
      leadlessRule: 'responsible_units_lead',
    })),
  },
  applyMemberChanges: {
    needs: 'plan.assign',
    args: given(({ regrouped, own }) => ({
      planId: regrouped.planId,
      planVersion: 1,
      changes: [{ taskId: regrouped.taskId, unitId: own.unitId }],
    })),
  },
  renameUnit: {
    needs: 'organisation.manage',
    args: given(({ units }) => ({
      id: units.toRename,
      version: 1,
      name: '更名后的局',
      shortName: '更名局',
      effectiveOn: '2026-08-01',
      basis: '机构改革方案',
    })),
  },
  endUnit: { needs: 'organisation.manage', args: given(ending) },
  saveDivision: {
    needs: 'officer.manage',
    args: given(({ own }) => ({
      id: own.divisions.toChange,
      version: 1,
      unitId: own.unitId,
      name: '改名股',
    })),
  },
  endDivision: {
    needs: 'officer.manage',
    args: given(({ own }) => ({ id: own.divisions.toEnd, version: 1 })),
  },
  saveOfficer: {
    needs: 'officer.manage',
    args: given(({ own }) => ({
      id: own.officers.toChange,
      version: 1,
      unitId: own.unitId,
      duty: 'responsible',
      name: '某人',
      post: '主任',
      phone: '13800002222',
      divisionId: own.divisions.named,
    })),
  },
  endOfficer: { needs: 'officer.manage', args: given(({ own }) => ({ id: own.officers.toEnd, version: 1 })) },
  fileOfficer: {
    needs: 'officer.file',
    args: given(({ own }) => ({
      id: own.officers.toFile,
      version: 1,
      filedOn: '2026-08-01',
      receipt: '备1号',
    })),
  },
  revealPhone: {
    needs: 'officer.reveal-phone',
    args: ({ responsibility }) => ({ officerId: responsibility.own.officers.responsible }),
  },
  breakDownAssignment: {
    needs: 'assignment.break-down',
    args: given(({ own: { toBreakDown, stepId, divisions, officers } }) => ({
      assignmentId: toBreakDown,
      version: 1,
      divisionId: divisions.named,
      officerId: officers.responsible,
      leaderId: officers.leader,
      steps: [
        {
          id: stepId,
          title: '拟定清单',
          divisionId: divisions.named,
          officerId: officers.responsible,
          dueOn: '2026-09-01',
          doneOn: '2026-08-01',
        },
      ],
    })),
  },
  remindAssignments: {
    needs: 'assignment.remind',
    args: given(({ own }) => ({ assignmentIds: [own.toRemind] })),
  },
  signAssignments: {
    needs: 'assignment.sign',
    args: ({ responsibility }) => ({ ids: [responsibility.own.toSignWithOthers] }),
  },
};
