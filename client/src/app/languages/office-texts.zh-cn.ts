import { analysisTextsZhCn } from '../../features/assessment/analysis/texts.zh-cn.js';
import { burdenTextsZhCn } from '../../features/assessment/burden/texts.zh-cn.js';
import { oversightTextsZhCn } from '../../features/assessment/oversight-texts.zh-cn.js';
import { rubricTextsZhCn } from '../../features/assessment/rubrics/texts.zh-cn.js';
import { roundsTextsZhCn } from '../../features/assessment/rounds/texts.zh-cn.js';
import { assessmentTextsZhCn } from '../../features/assessment/texts.zh-cn.js';
import { auditLogTextsZhCn } from '../../features/audit-log/texts.zh-cn.js';
import { calendarTextsZhCn } from '../../features/calendar/texts.zh-cn.js';
import { dashboardsTextsZhCn } from '../../features/dashboards/texts.zh-cn.js';
import { intakeTextsZhCn } from '../../features/intake/texts.zh-cn.js';
import { notificationsTextsZhCn } from '../../features/notifications/texts.zh-cn.js';
import { unitTextsZhCn } from '../../features/organisation/unit/texts.zh-cn.js';
import { organisationTextsZhCn } from '../../features/organisation/texts.zh-cn.js';
import { cascadeTextsZhCn } from '../../features/plans/cascade/texts.zh-cn.js';
import { deadlinesTextsZhCn } from '../../features/plans/deadlines/texts.zh-cn.js';
import { leadsTextsZhCn } from '../../features/plans/leads/texts.zh-cn.js';
import { milestonesTextsZhCn } from '../../features/plans/milestones/texts.zh-cn.js';
import { timetableTextsZhCn } from '../../features/plans/timetable/texts.zh-cn.js';
import { plansTextsZhCn } from '../../features/plans/texts.zh-cn.js';
import { changesTextsZhCn } from '../../features/progress/changes/texts.zh-cn.js';
import { unitDeadlinesTextsZhCn } from '../../features/progress/deadlines/texts.zh-cn.js';
import { breakdownTextsZhCn } from '../../features/progress/breakdown/texts.zh-cn.js';
import { remindersTextsZhCn } from '../../features/progress/reminders/texts.zh-cn.js';
import { progressTextsZhCn } from '../../features/progress/texts.zh-cn.js';

/** What stands on the pages behind the log-in. */
export const officeTextsZhCn = {
  organisation: organisationTextsZhCn,
  unit: unitTextsZhCn,
  intake: intakeTextsZhCn,
  plans: plansTextsZhCn,
  timetable: timetableTextsZhCn,
  leads: leadsTextsZhCn,
  deadlines: deadlinesTextsZhCn,
  unitDeadlines: unitDeadlinesTextsZhCn,
  calendar: calendarTextsZhCn,
  cascade: cascadeTextsZhCn,
  milestones: milestonesTextsZhCn,
  progress: progressTextsZhCn,
  reminders: remindersTextsZhCn,
  breakdown: breakdownTextsZhCn,
  changes: changesTextsZhCn,
  dashboards: dashboardsTextsZhCn,
  assessment: assessmentTextsZhCn,
  rounds: roundsTextsZhCn,
  rubrics: rubricTextsZhCn,
  oversight: oversightTextsZhCn,
  burden: burdenTextsZhCn,
  analysis: analysisTextsZhCn,
  notifications: notificationsTextsZhCn,
  'audit-log': auditLogTextsZhCn,
};

export type OfficeTexts = typeof officeTextsZhCn;
