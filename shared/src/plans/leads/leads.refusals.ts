/** Why a change of who acts on a task was refused. */
export const LEAD_REFUSALS = [
  'lead.unit-ended',
  'lead.already-leads',
  'lead.already-acts',
  'lead.not-a-lead',
  'lead.already-reports',
  'lead.rule-after-issue',
  'lead.task-withdrawn',
  'lead.one-target-needed',
  'lead.not-appointed',
  'lead.has-reports',
  'lead.nothing-to-apply',
] as const;
export type LeadRefusal = (typeof LEAD_REFUSALS)[number];
