import type { FindByName, NameTarget } from '../organisation/unit-name-index.js';
import { underLeadlessRule, type LeadlessRule } from './leads/leadless-rule.js';
import { reportingLead } from './leads/reporting-lead.js';
import { expandAssignments, type AssignmentPlan, type ResolvedTaskUnit } from './expand-assignments.js';
import type { PlanFacts } from './plan.workflow.js';

export interface TaskUnitToIssue extends ResolvedTaskUnit {
  readonly id: string;
  readonly printedName: string;
  /** Named by the office to report for the task. */
  readonly reportsForTask?: boolean;
}

export interface TaskToIssue {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string | null;
  readonly units: readonly TaskUnitToIssue[];
}

export interface ProposedAssignment extends AssignmentPlan {
  readonly taskId: string;
  readonly dueOn: string | null;
  readonly reportsForTask: boolean;
}

/** What the workflow asks about issuing. */
export type IssueFacts = Pick<PlanFacts, 'taskCount' | 'openNames' | 'tasksWithoutUnit'>;

export interface IssueProposal {
  readonly facts: IssueFacts;
  /** Names that were left open on confirmation and that the register answers to by now. */
  readonly resolved: readonly { readonly taskUnitId: string; readonly target: NameTarget }[];
  readonly assignments: readonly ProposedAssignment[];
}

/**
 * What issuing a plan would do now: who gets which task, and whether anything is in the way. The screen asks it what
 * to offer, the use case carries it out. A collective is expanded to the members that it has on this day (R07); of
 * several leads one reports for the task (R05).
 */
export function prepareIssue(
  tasks: readonly TaskToIssue[],
  findByName: FindByName,
  membersOf: (groupId: string) => readonly string[],
  leadlessRule: LeadlessRule = 'office_appoints',
): IssueProposal {
  const open = tasks.flatMap((task) => task.units.filter(isOpen));
  const targets = new Map(open.map((unit) => [unit.id, findByName(unit.printedName)]));
  const resolved = open.flatMap(({ id }) => {
    const target = targets.get(id);
    return target ? [{ taskUnitId: id, target }] : [];
  });
  const shares = tasks.map((task) => {
    const units = task.units.map((unit) => ({ ...unit, ...targets.get(unit.id) }));
    const shares = expandAssignments(underLeadlessRule(units, leadlessRule), membersOf);
    const named = units.find(({ reportsForTask }) => reportsForTask)?.unitId ?? null;
    const reporter = reportingLead(
      shares.map((share) => ({ ...share, reportsForTask: share.unitId === named })),
    );
    return shares.map((share): ProposedAssignment => ({
      ...share,
      taskId: task.id,
      dueOn: task.dueOn,
      reportsForTask: share.unitId === reporter,
    }));
  });
  return {
    facts: {
      taskCount: tasks.length,
      openNames: open.length - resolved.length,
      tasksWithoutUnit: shares.filter((share) => share.length === 0).length,
    },
    resolved,
    assignments: shares.flat(),
  };
}

const isOpen = (unit: ResolvedTaskUnit): boolean => unit.unitId === null && unit.groupId === null;
