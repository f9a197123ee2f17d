import type { AuditLogLabels } from './audit-log.labels.js';

export const auditLogLabelsEn: AuditLogLabels = {
  identityEvents: {
    'identity.log-in': 'Log-in',
    'identity.log-in-failed': 'Failed log-in',
    'identity.log-out': 'Log-out',
    'identity.change-password': 'Password change',
    'identity.set-up': 'First set-up',
  },
  entities: {
    jurisdiction: 'Jurisdiction',
    account: 'Account',
    unit: 'Unit',
    'unit-category': 'Category',
    'unit-group': 'Collective',
    'unit-division': 'Division',
    officer: 'Officer',
    'stored-file': 'File',
    'breakdown-draft': 'Breakdown',
    plan: 'Plan',
    task: 'Task',
    assignment: 'Assignment',
    'progress-report': 'Progress report',
    'assignment-change': 'Request for a change',
    'look-back': 'Look-back',
    'look-back-item': 'Item of a look-back',
    'followed-item': 'Followed item',
    'plan-milestone': 'Milestone of a plan',
    'assessment-round': 'Round',
    'indicator-score': 'Indicator score',
    'score-adjustment': 'Adjustment',
  },
};
