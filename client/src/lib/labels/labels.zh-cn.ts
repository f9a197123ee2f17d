import { filesLabelsZhCn } from '#shared/files/files.labels.zh-cn.js';
import { auditLogLabelsZhCn } from '#shared/audit-log/audit-log.labels.zh-cn.js';
import { intakeLabelsZhCn } from '#shared/intake/intake.labels.zh-cn.js';
import { templateLabelsZhCn } from '#shared/intake/template/template.labels.zh-cn.js';
import { accessLabelsZhCn } from '#shared/access/access.labels.zh-cn.js';
import { identityLabelsZhCn } from '#shared/identity/identity.labels.zh-cn.js';
import { kernelLabelsZhCn } from '#shared/kernel/kernel.labels.zh-cn.js';
import { organisationLabelsZhCn } from '#shared/organisation/organisation.labels.zh-cn.js';
import { calendarLabelsZhCn } from '#shared/calendar/calendar.labels.zh-cn.js';
import { deadlinesLabelsZhCn } from '#shared/plans/deadlines/deadlines.labels.zh-cn.js';
import { cascadeLabelsZhCn } from '#shared/plans/cascade/cascade.labels.zh-cn.js';
import { plansLabelsZhCn } from '#shared/plans/plans.labels.zh-cn.js';
import { analysisLabelsZhCn } from '#shared/assessment/analysis/analysis.labels.zh-cn.js';
import { burdenLabelsZhCn } from '#shared/assessment/burden-lint/burden.labels.zh-cn.js';
import { rubricLabelsZhCn } from '#shared/assessment/rubrics/rubric.labels.zh-cn.js';
import { assessmentLabelsZhCn } from '#shared/assessment/assessment.labels.zh-cn.js';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import { remindersLabelsZhCn } from '#shared/progress/reminders/reminders.labels.zh-cn.js';
import { responsibilityLabelsZhCn } from '#shared/plans/responsibility.labels.zh-cn.js';
import { changesLabelsZhCn } from '#shared/progress/changes/changes.labels.zh-cn.js';
import { lightsLabelsZhCn } from '#shared/progress/lights/lights.labels.zh-cn.js';
import { progressLabelsZhCn } from '#shared/progress/progress.labels.zh-cn.js';
import { notificationsLabelsZhCn } from '#shared/notifications/notifications.labels.zh-cn.js';
import { attentionLabelsZhCn } from '#shared/dashboards/attention/attention.labels.zh-cn.js';
import type { Labels } from './labels.js';

export const labelsZhCn: Labels = {
  access: accessLabelsZhCn,
  identity: identityLabelsZhCn,
  kernel: kernelLabelsZhCn,
  organisation: organisationLabelsZhCn,
  plans: plansLabelsZhCn,
  cascade: cascadeLabelsZhCn,
  calendar: calendarLabelsZhCn,
  deadlines: deadlinesLabelsZhCn,
  assessment: assessmentLabelsZhCn,
  rubrics: rubricLabelsZhCn,
  burden: burdenLabelsZhCn,
  analysis: analysisLabelsZhCn,
  dashboards: dashboardsLabelsZhCn,
  responsibility: responsibilityLabelsZhCn,
  progress: progressLabelsZhCn,
  lights: lightsLabelsZhCn,
  changes: changesLabelsZhCn,
  reminders: remindersLabelsZhCn,
  intake: intakeLabelsZhCn,
  ledgerTemplate: templateLabelsZhCn,
  auditLog: auditLogLabelsZhCn,
  files: filesLabelsZhCn,
  notifications: notificationsLabelsZhCn,
  attention: attentionLabelsZhCn,
};
