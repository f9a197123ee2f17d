import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { LightsModule } from './lights/lights.module.js';
import { AssignmentProgressResolver } from './assignment-progress.resolver.js';
import { EvidenceCheck } from './evidence-check.js';
import { FollowProgressUseCase } from './follow-progress.use-case.js';
import { ProgressChangedResolver } from './progress-changed.resolver.js';
import { ProgressReportRepository } from './progress-report.repository.js';
import { ProgressReportResolver } from './progress-report.resolver.js';
import { ReportConflict } from './report-conflict.js';
import { ProgressLoaders } from './progress.loaders.js';
import { ReadProgressUseCase } from './read-progress.use-case.js';
import { ReadWorkUseCase } from './read-work.use-case.js';
import { QuarterFormController } from './quarter-grid/form/quarter-form.controller.js';
import { QUARTER_GRID_PROVIDERS } from './quarter-grid/quarter-grid-providers.js';
import { REPORT_PROVIDERS } from './report-providers.js';
import { ReviewProgressReportUseCase } from './review-progress-report.use-case.js';
import { RemindUseCase } from './reminders/remind.use-case.js';
import { ReminderLoaders } from './reminders/reminder.loaders.js';
import { ReminderRepository } from './reminders/reminder.repository.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { SignAssignmentUseCase } from './sign-assignment.use-case.js';
import { SignAssignmentsUseCase } from './signing/sign-assignments.use-case.js';
import { SigningResolver } from './signing/signing.resolver.js';
import { StoreProgressReport } from './store-progress-report.js';
import { WorkListRepository } from './work-list.repository.js';
import { WorkResolver } from './work.resolver.js';
import { WriteProgressReportUseCase } from './write-progress-report.use-case.js';

@Module({
  imports: [FilesModule, PlansModule, LightsModule, ChangesModule],
  controllers: [QuarterFormController],
  providers: [
    AssignmentProgressResolver,
    ProgressReportResolver,
    ProgressChangedResolver,
    WorkResolver,
    ReminderResolver,
    SigningResolver,
    RemindUseCase,
    ReminderRepository,
    ReminderLoaders,
    SignAssignmentsUseCase,
    ReadProgressUseCase,
    SignAssignmentUseCase,
    WriteProgressReportUseCase,
    StoreProgressReport,
    EvidenceCheck,
    ReportConflict,
    ReviewProgressReportUseCase,
    FollowProgressUseCase,
    ReadWorkUseCase,
    ProgressReportRepository,
    WorkListRepository,
    ProgressLoaders,
    ...REPORT_PROVIDERS,
    ...QUARTER_GRID_PROVIDERS,
  ],
  exports: [RemindUseCase, WriteProgressReportUseCase],
})
export class ProgressModule {}
