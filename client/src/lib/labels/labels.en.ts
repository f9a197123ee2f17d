import { filesLabelsEn } from '#shared/files/files.labels.en.js';
import { auditLogLabelsEn } from '#shared/audit-log/audit-log.labels.en.js';
import { intakeLabelsEn } from '#shared/intake/intake.labels.en.js';
import { templateLabelsEn } from '#shared/intake/template/template.labels.en.js';
import { accessLabelsEn } from '#shared/access/access.labels.en.js';
import { identityLabelsEn } from '#shared/identity/identity.labels.en.js';
import { kernelLabelsEn } from '#shared/kernel/kernel.labels.en.js';
import { organisationLabelsEn } from '#shared/organisation/organisation.labels.en.js';
import { calendarLabelsEn } from '#shared/calendar/calendar.labels.en.js';
import { deadlinesLabelsEn } from '#shared/plans/deadlines/deadlines.labels.en.js';
import { cascadeLabelsEn } from '#shared/plans/cascade/cascade.labels.en.js';
import { plansLabelsEn } from '#shared/plans/plans.labels.en.js';
import { analysisLabelsEn } from '#shared/assessment/analysis/analysis.labels.en.js';
import { burdenLabelsEn } from '#shared/assessment/burden-lint/burden.labels.en.js';
import { rubricLabelsEn } from '#shared/assessment/rubrics/rubric.labels.en.js';
import { assessmentLabelsEn } from '#shared/assessment/assessment.labels.en.js';
import { dashboardsLabelsEn } from '#shared/dashboards/dashboards.labels.en.js';
import { remindersLabelsEn } from '#shared/progress/reminders/reminders.labels.en.js';
import { responsibilityLabelsEn } from '#shared/plans/responsibility.labels.en.js';
import { changesLabelsEn } from '#shared/progress/changes/changes.labels.en.js';
import { lightsLabelsEn } from '#shared/progress/lights/lights.labels.en.js';
import { progressLabelsEn } from '#shared/progress/progress.labels.en.js';
import { notificationsLabelsEn } from '#shared/notifications/notifications.labels.en.js';
import { attentionLabelsEn } from '#shared/dashboards/attention/attention.labels.en.js';
import type { Labels } from './labels.js';

export const labelsEn: Labels = {
  access: accessLabelsEn,
  identity: identityLabelsEn,
  kernel: kernelLabelsEn,
  organisation: organisationLabelsEn,
  plans: plansLabelsEn,
  cascade: cascadeLabelsEn,
  calendar: calendarLabelsEn,
  deadlines: deadlinesLabelsEn,
  assessment: assessmentLabelsEn,
  rubrics: rubricLabelsEn,
  burden: burdenLabelsEn,
  analysis: analysisLabelsEn,
  dashboards: dashboardsLabelsEn,
  responsibility: responsibilityLabelsEn,
  progress: progressLabelsEn,
  lights: lightsLabelsEn,
  changes: changesLabelsEn,
  reminders: remindersLabelsEn,
  intake: intakeLabelsEn,
  ledgerTemplate: templateLabelsEn,
  auditLog: auditLogLabelsEn,
  files: filesLabelsEn,
  notifications: notificationsLabelsEn,
  attention: attentionLabelsEn,
};
