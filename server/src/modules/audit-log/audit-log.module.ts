import { Module } from '@nestjs/common';
import { PlansModule } from '#server/modules/plans/plans.module.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditLogResolver } from './audit-log.resolver.js';
import { ReadAuditLogUseCase } from './read-audit-log.use-case.js';
import { ReadTaskTimelineUseCase } from './timeline/read-task-timeline.use-case.js';
import { TaskTimelineRepository } from './timeline/task-timeline.repository.js';
import { TaskTimelineResolver } from './timeline/task-timeline.resolver.js';

@Module({
  imports: [PlansModule],
  providers: [
    AuditLogResolver,
    ReadAuditLogUseCase,
    AuditLogRepository,
    TaskTimelineResolver,
    ReadTaskTimelineUseCase,
    TaskTimelineRepository,
  ],
})
export class AuditLogModule {}
