import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AssignmentProgressResolver } from './assignment-progress.resolver.js';
import { EvidenceCheck } from './evidence-check.js';
import { FollowProgressUseCase } from './follow-progress.use-case.js';
import { ProgressChangedResolver } from './progress-changed.resolver.js';
import { ProgressReportRepository } from './progress-report.repository.js';
import { ProgressReportResolver } from './progress-report.resolver.js';
import { ProgressLoaders } from './progress.loaders.js';
import { ReadProgressUseCase } from './read-progress.use-case.js';
import { ReadWorkUseCase } from './read-work.use-case.js';
import { ReviewProgressReportUseCase } from './review-progress-report.use-case.js';
import { SignAssignmentUseCase } from './sign-assignment.use-case.js';
import { StoreProgressReport } from './store-progress-report.js';
import { WorkListRepository } from './work-list.repository.js';
import { WorkResolver } from './work.resolver.js';
import { WriteProgressReportUseCase } from './write-progress-report.use-case.js';

@Module({
  imports: [FilesModule, PlansModule],
  providers: [
    AssignmentProgressResolver,
    ProgressReportResolver,
    ProgressChangedResolver,
    WorkResolver,
    ReadProgressUseCase,
    SignAssignmentUseCase,
    WriteProgressReportUseCase,
    StoreProgressReport,
    EvidenceCheck,
    ReviewProgressReportUseCase,
    FollowProgressUseCase,
    ReadWorkUseCase,
    ProgressReportRepository,
    WorkListRepository,
    ProgressLoaders,
  ],
})
export class ProgressModule {}
