import type { OfficeTexts } from './office-texts.zh-cn.js';
import { analysisTextsEn } from '../../features/assessment/analysis/texts.en.js';
import { burdenTextsEn } from '../../features/assessment/burden/texts.en.js';
import { oversightTextsEn } from '../../features/assessment/oversight-texts.en.js';
import { rubricTextsEn } from '../../features/assessment/rubrics/texts.en.js';
import { roundsTextsEn } from '../../features/assessment/rounds/texts.en.js';
import { assessmentTextsEn } from '../../features/assessment/texts.en.js';
import { auditLogTextsEn } from '../../features/audit-log/texts.en.js';
import { calendarTextsEn } from '../../features/calendar/texts.en.js';
import { dashboardsTextsEn } from '../../features/dashboards/texts.en.js';
import { intakeTextsEn } from '../../features/intake/texts.en.js';
import { notificationsTextsEn } from '../../features/notifications/texts.en.js';
import { unitTextsEn } from '../../features/organisation/unit/texts.en.js';
import { organisationTextsEn } from '../../features/organisation/texts.en.js';
import { cascadeTextsEn } from '../../features/plans/cascade/texts.en.js';
import { deadlinesTextsEn } from '../../features/plans/deadlines/texts.en.js';
import { leadsTextsEn } from '../../features/plans/leads/texts.en.js';
import { milestonesTextsEn } from '../../features/plans/milestones/texts.en.js';
import { timetableTextsEn } from '../../features/plans/timetable/texts.en.js';
import { plansTextsEn } from '../../features/plans/texts.en.js';
import { changesTextsEn } from '../../features/progress/changes/texts.en.js';
import { unitDeadlinesTextsEn } from '../../features/progress/deadlines/texts.en.js';
import { breakdownTextsEn } from '../../features/progress/breakdown/texts.en.js';
import { remindersTextsEn } from '../../features/progress/reminders/texts.en.js';
import { progressTextsEn } from '../../features/progress/texts.en.js';

export const officeTextsEn: OfficeTexts = {
  organisation: organisationTextsEn,
  unit: unitTextsEn,
  intake: intakeTextsEn,
  plans: plansTextsEn,
  timetable: timetableTextsEn,
  leads: leadsTextsEn,
  deadlines: deadlinesTextsEn,
  unitDeadlines: unitDeadlinesTextsEn,
  calendar: calendarTextsEn,
  cascade: cascadeTextsEn,
  milestones: milestonesTextsEn,
  progress: progressTextsEn,
  reminders: remindersTextsEn,
  breakdown: breakdownTextsEn,
  changes: changesTextsEn,
  dashboards: dashboardsTextsEn,
  assessment: assessmentTextsEn,
  rounds: roundsTextsEn,
  rubrics: rubricTextsEn,
  oversight: oversightTextsEn,
  burden: burdenTextsEn,
  analysis: analysisTextsEn,
  notifications: notificationsTextsEn,
  'audit-log': auditLogTextsEn,
};
