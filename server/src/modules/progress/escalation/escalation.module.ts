import { Module, type OnModuleInit } from '@nestjs/common';
import { eachDay } from '#server/platform/jobs/job.js';
import { JobScheduler } from '#server/platform/jobs/job-scheduler.js';
import { LightsModule } from '../lights/lights.module.js';
import { EscalatedWorkRepository } from './escalated-work.repository.js';
import { EscalationRepository } from './escalation.repository.js';
import { EscalationResolver } from './escalation.resolver.js';
import { ReadEscalationsUseCase } from './read-escalations.use-case.js';
import { RunEscalationUseCase } from './run-escalation.use-case.js';

@Module({
  imports: [LightsModule],
  providers: [
    EscalationResolver,
    ReadEscalationsUseCase,
    RunEscalationUseCase,
    EscalationRepository,
    EscalatedWorkRepository,
  ],
})
export class EscalationModule implements OnModuleInit {
  constructor(
    private readonly scheduler: JobScheduler,
    private readonly escalation: RunEscalationUseCase,
  ) {}

  onModuleInit(): void {
    this.scheduler.add({ name: 'escalation', nextAfter: eachDay, run: () => this.escalation.run() });
  }
}
