import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { AssignmentLoaders } from './assignment.loaders.js';
import { AssignmentRepository } from './assignment.repository.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { ChooseMembersUseCase } from './choose-members.use-case.js';
import { IssuePlanUseCase } from './issue-plan.use-case.js';
import { PlanActions } from './plan-actions.js';
import { PlanLoaders } from './plan.loaders.js';
import { PlanRepository } from './plan.repository.js';
import { PlanResolver } from './plan.resolver.js';
import { PlansLoaders } from './plans.loaders.js';
import { ReadPlansUseCase } from './read-plans.use-case.js';
import { TaskLoaders } from './task.loaders.js';
import { TaskRepository } from './task.repository.js';
import { TaskResolver } from './task.resolver.js';
import { UnitDirectoryReader } from './unit-directory.js';

@Module({
  imports: [OrganisationModule],
  providers: [
    PlanResolver,
    TaskResolver,
    AssignmentResolver,
    ReadPlansUseCase,
    IssuePlanUseCase,
    ChooseMembersUseCase,
    PlanActions,
    PlansLoaders,
    PlanLoaders,
    TaskLoaders,
    AssignmentLoaders,
    PlanRepository,
    TaskRepository,
    AssignmentRepository,
    UnitDirectoryReader,
  ],
  exports: [
    PlanRepository,
    PlansLoaders,
    PlanLoaders,
    PlanRepository,
    TaskLoaders,
    AssignmentLoaders,
    AssignmentRepository,
    UnitDirectoryReader,
  ],
})
export class PlansModule {}
