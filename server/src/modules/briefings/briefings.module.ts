import { Module } from '@nestjs/common';
import { AssessmentModule } from '#server/modules/assessment/assessment.module.js';
import { DashboardsModule } from '#server/modules/dashboards/dashboards.module.js';
import { MakePreReadUseCase } from './pre-read/make-pre-read.use-case.js';
import { PreReadController } from './pre-read/pre-read.controller.js';

/** Papers that are made from what the other domains know; owns no table. */
@Module({
  imports: [AssessmentModule, DashboardsModule],
  controllers: [PreReadController],
  providers: [MakePreReadUseCase],
})
export class BriefingsModule {}
