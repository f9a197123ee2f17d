/** What the log records beside the actions of `access`: comings and goings, which need no permission. */
export const IDENTITY_EVENTS = [
  'identity.log-in',
  'identity.log-in-failed',
  'identity.log-out',
  'identity.change-password',
  'identity.set-up',
] as const;
export type IdentityEvent = (typeof IDENTITY_EVENTS)[number];

/** What the system does by itself, on a day or by a clock. */
export const SYSTEM_EVENTS = ['assignment.escalate', 'assignment.leave-ladder'] as const;
export type SystemEvent = (typeof SYSTEM_EVENTS)[number];

/** What an entry is about. */
export const AUDITED_ENTITIES = [
  'jurisdiction',
  'account',
  'unit',
  'unit-category',
  'unit-group',
  'unit-division',
  'officer',
  'stored-file',
  'breakdown-draft',
  'plan',
  'task',
  'assignment',
  'calendar',
  'deadline-instance',
  'deadline-event',
  'reporting-duty',
  'progress-report',
  'assignment-change',
  'look-back',
  'look-back-item',
  'followed-item',
  'plan-milestone',
  'light-policy',
  'assessment-round',
  'indicator-score',
  'score-adjustment',
  'superior-document',
  'task-mapping',
  'figure-dispute',
  'rubric',
  'round-stages',
  'self-score',
  'round-veto',
  'round-appeal',
  'burden-override',
  'spot-check-draw',
  'measure',
  'outside-assessment',
  'year-summary',
  'saved-view',
  'ledger-export',
] as const;
export type AuditedEntity = (typeof AUDITED_ENTITIES)[number];
