import type { TaskRole } from '../task-role.js';

/**
 * Who leads a task for which the document names no lead: the office appoints a unit, or the responsible units lead
 * each for itself (无牵头单位的，责任单位即为牵头单位). Chosen for each plan. @source R06
 */
export const LEADLESS_RULES = ['office_appoints', 'responsible_units_lead'] as const;
export type LeadlessRule = (typeof LEADLESS_RULES)[number];

/** Whether a task waits for the office to appoint its lead. */
export const lacksLead = (units: readonly { readonly role: TaskRole }[], rule: LeadlessRule): boolean =>
  !units.some(({ role }) => role === 'lead') && (rule === 'office_appoints' || units.length === 0);

/** The units of a task in the parts that they have under the rule of its plan. */
export function underLeadlessRule<Unit extends { readonly role: TaskRole }>(
  units: readonly Unit[],
  rule: LeadlessRule,
): readonly Unit[] {
  if (rule === 'office_appoints' || units.some(({ role }) => role === 'lead')) return units;
  return units.map((unit) => ({ ...unit, role: 'lead' as const }));
}
