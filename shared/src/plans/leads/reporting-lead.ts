import type { AssignmentPlan } from '../expand-assignments.js';

/** A unit that acts on a task, and whether the office named it to report for the whole task. */
export type ReportingCandidate = Pick<AssignmentPlan, 'unitId' | 'role' | 'groupId'> & {
  readonly reportsForTask: boolean;
};

/**
 * The unit that reports for a task with several leads: the one that the office named while it leads, else the first
 * lead that the document names itself; of leads that only a collective reaches none is picked, unless it is the only
 * one. `units` stand in the order of the document. @source R05; 列第一位的责任单位为牵头单位
 */
export function reportingLead(units: readonly ReportingCandidate[]): string | null {
  const leads = units.filter(({ role }) => role === 'lead');
  const named =
    leads.find(({ reportsForTask }) => reportsForTask) ?? leads.find(({ groupId }) => groupId === null);
  return (named ?? (leads.length === 1 ? leads[0] : undefined))?.unitId ?? null;
}
