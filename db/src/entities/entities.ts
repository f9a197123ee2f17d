import { AssessmentRoundRow } from './assessment/assessment-round.entity.js';
import { IndicatorScoreRow } from './assessment/indicator-score.entity.js';
import { IndicatorRow } from './assessment/indicator.entity.js';
import { RoundAppealRow } from './assessment/round-appeal.entity.js';
import { RoundResultRow } from './assessment/round-result.entity.js';
import { RoundScorecardRow } from './assessment/round-scorecard.entity.js';
import { RoundSnapshotRow } from './assessment/round-snapshot.entity.js';
import { RoundStageRow } from './assessment/round-stage.entity.js';
import { RoundUnitRow } from './assessment/round-unit.entity.js';
import { BurdenOverrideRow } from './assessment/burden-override.entity.js';
import { RoundVetoRow } from './assessment/round-veto.entity.js';
import { RubricRow } from './assessment/rubric.entity.js';
import { SpotCheckDrawRow } from './assessment/spot-check-draw.entity.js';
import { HandedResultRow } from './assessment/handed-result.entity.js';
import { MeasureRow } from './assessment/measure.entity.js';
import { OutsideAssessmentRow } from './assessment/outside-assessment.entity.js';
import { YearSnapshotRow } from './assessment/year-snapshot.entity.js';
import { YearSummaryRow } from './assessment/year-summary.entity.js';
import { ScoreAdjustmentRow } from './assessment/score-adjustment.entity.js';
import { SelfScoreRow } from './assessment/self-score.entity.js';
import { AuditEntryRow } from './audit-log/audit-entry.entity.js';
import { CalendarSettingsRow } from './calendar/calendar-settings.entity.js';
import { CalendarYearRow } from './calendar/calendar-year.entity.js';
import { DefaultViewRow } from './dashboards/default-view.entity.js';
import { LedgerExportRow } from './dashboards/ledger-export.entity.js';
import { SavedViewRow } from './dashboards/saved-view.entity.js';
import { StoredFileRow } from './files/stored-file.entity.js';
import { AccountRow } from './identity/account.entity.js';
import { IdempotencyKeyRow } from './identity/idempotency-key.entity.js';
import { LogInFailureRow } from './identity/log-in-failure.entity.js';
import { SessionRow } from './identity/session.entity.js';
import { BreakdownDraftRow } from './intake/breakdown-draft.entity.js';
import { NameCorrectionRow } from './intake/name-correction.entity.js';
import { RememberedLeadRuleRow } from './intake/remembered-lead-rule.entity.js';
import { FormerUnitNameRow } from './organisation/former-unit-name.entity.js';
import { JurisdictionRow } from './organisation/jurisdiction.entity.js';
import { OfficerRow } from './organisation/officer.entity.js';
import { UnitAliasRow } from './organisation/unit-alias.entity.js';
import { UnitCategoryRow } from './organisation/unit-category.entity.js';
import { UnitChangeRow } from './organisation/unit-change.entity.js';
import { UnitDivisionRow } from './organisation/unit-division.entity.js';
import { UnitGroupMemberRow } from './organisation/unit-group-member.entity.js';
import { UnitGroupRow } from './organisation/unit-group.entity.js';
import { UnitRow } from './organisation/unit.entity.js';
import { NoticeDeliveryRow } from './notifications/notice-delivery.entity.js';
import { NoticePreferenceRow } from './notifications/notice-preference.entity.js';
import { NoticeRow } from './notifications/notice.entity.js';
import { UndoOfferRow } from './notifications/undo-offer.entity.js';
import { AssignmentStepRow } from './plans/assignment-step.entity.js';
import { AssignmentRow } from './plans/assignment.entity.js';
import { DeadlineChoiceRow } from './plans/deadline-choice.entity.js';
import { DeadlineEventRow } from './plans/deadline-event.entity.js';
import { DeadlineInstanceRow } from './plans/deadline-instance.entity.js';
import { InstanceMarkRow } from './plans/instance-mark.entity.js';
import { PlanRevisionRow } from './plans/plan-revision.entity.js';
import { PlanSectionRow } from './plans/plan-section.entity.js';
import { PlanRow } from './plans/plan.entity.js';
import { ReportingDutyRow } from './plans/reporting-duty.entity.js';
import { StandingJudgementRow } from './plans/standing-judgement.entity.js';
import { SuperiorDocumentRow } from './plans/superior-document.entity.js';
import { SuperiorPointRow } from './plans/superior-point.entity.js';
import { TaskDeadlineRow } from './plans/task-deadline.entity.js';
import { TaskMappingRow } from './plans/task-mapping.entity.js';
import { TaskTargetRow } from './plans/task-target.entity.js';
import { TaskUnitRow } from './plans/task-unit.entity.js';
import { TaskRow } from './plans/task.entity.js';
import { FigureDisputeRow } from './progress/figure-dispute.entity.js';
import { ProgressReportFigureRow } from './progress/progress-report-figure.entity.js';
import { AssignmentVersionRow } from './progress/assignment-version.entity.js';
import { EscalationRow } from './progress/escalation.entity.js';
import { LatestReportRow } from './progress/latest-report.entity.js';
import { LightPolicyRow } from './progress/light-policy.entity.js';
import { AssignmentChangeRow } from './progress/assignment-change.entity.js';
import { FollowedItemEntryRow } from './progress/followed-item-entry.entity.js';
import { FollowedItemRow } from './progress/followed-item.entity.js';
import { LookBackItemRow } from './progress/look-back-item.entity.js';
import { LookBackRow } from './progress/look-back.entity.js';
import { PlanMilestoneRow } from './progress/plan-milestone.entity.js';
import { ProgressReportFileRow } from './progress/progress-report-file.entity.js';
import { ProgressReportSourceRow } from './progress/progress-report-source.entity.js';
import { ProgressReportRow } from './progress/progress-report.entity.js';
import { TaskReportTermsRow } from './progress/task-report-terms.entity.js';
import { ReminderRow } from './progress/reminder.entity.js';
import { UnitMonthRow } from './progress/unit-month.entity.js';

/** Every table that TypeORM maps. A test compares the columns of each with the migrated database. */
export const entities = [
  AssessmentRoundRow,
  BurdenOverrideRow,
  IndicatorScoreRow,
  IndicatorRow,
  RoundResultRow,
  RoundScorecardRow,
  RoundSnapshotRow,
  RoundUnitRow,
  RoundVetoRow,
  RubricRow,
  RoundStageRow,
  RoundAppealRow,
  SelfScoreRow,
  ScoreAdjustmentRow,
  SpotCheckDrawRow,
  HandedResultRow,
  MeasureRow,
  OutsideAssessmentRow,
  YearSnapshotRow,
  YearSummaryRow,
  AuditEntryRow,
  CalendarSettingsRow,
  CalendarYearRow,
  DefaultViewRow,
  LedgerExportRow,
  SavedViewRow,
  StoredFileRow,
  AccountRow,
  IdempotencyKeyRow,
  LogInFailureRow,
  SessionRow,
  BreakdownDraftRow,
  NameCorrectionRow,
  RememberedLeadRuleRow,
  FormerUnitNameRow,
  JurisdictionRow,
  OfficerRow,
  UnitAliasRow,
  UnitCategoryRow,
  UnitChangeRow,
  UnitDivisionRow,
  UnitGroupMemberRow,
  UnitGroupRow,
  UnitRow,
  NoticeDeliveryRow,
  NoticePreferenceRow,
  NoticeRow,
  UndoOfferRow,
  AssignmentRow,
  AssignmentStepRow,
  DeadlineChoiceRow,
  DeadlineEventRow,
  DeadlineInstanceRow,
  InstanceMarkRow,
  PlanRevisionRow,
  PlanSectionRow,
  PlanRow,
  ReportingDutyRow,
  StandingJudgementRow,
  SuperiorDocumentRow,
  SuperiorPointRow,
  TaskDeadlineRow,
  TaskMappingRow,
  TaskTargetRow,
  TaskUnitRow,
  TaskRow,
  AssignmentVersionRow,
  EscalationRow,
  LatestReportRow,
  LightPolicyRow,
  AssignmentChangeRow,
  FollowedItemEntryRow,
  FollowedItemRow,
  LookBackItemRow,
  LookBackRow,
  PlanMilestoneRow,
  ProgressReportFileRow,
  ProgressReportRow,
  ProgressReportFigureRow,
  ProgressReportSourceRow,
  FigureDisputeRow,
  TaskReportTermsRow,
  ReminderRow,
  UnitMonthRow,
];
