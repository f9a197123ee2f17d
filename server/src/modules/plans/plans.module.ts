import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { AssignmentLoaders } from './assignment.loaders.js';
import { AssignmentRepository } from './assignment.repository.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { ChooseMembersUseCase } from './choose-members.use-case.js';
import { InstancesModule } from './deadlines/instances.module.js';
import { IssuePlanUseCase } from './issue-plan.use-case.js';
import { AddTaskUnitUseCase } from './leads/add-task-unit.use-case.js';
import { BulkLead } from './leads/bulk-lead.js';
import { ChooseLeadlessRuleUseCase } from './leads/choose-leadless-rule.use-case.js';
import { LeadsResolver } from './leads/leads.resolver.js';
import { NameReportingLeadUseCase } from './leads/name-reporting-lead.use-case.js';
import { RemoveTaskUnitUseCase } from './leads/remove-task-unit.use-case.js';
import { ReporterKeeper } from './leads/reporter-keeper.js';
import { ShareWriter } from './leads/share-writer.js';
import { TaskUnitRemoval } from './leads/task-unit-removal.js';
import { MemberChangesRepository } from './members/member-changes.repository.js';
import { MemberChangesResolver } from './members/member-changes.resolver.js';
import { MemberChangesUseCase } from './members/member-changes.use-case.js';
import { BreakDownAssignmentUseCase } from './steps/break-down-assignment.use-case.js';
import { ReadStepsUseCase } from './steps/read-steps.use-case.js';
import { StepsRepository } from './steps/steps.repository.js';
import { StepsResolver } from './steps/steps.resolver.js';
import { EndUnitUseCase } from './succession/end-unit.use-case.js';
import { SuccessionRepository } from './succession/succession.repository.js';
import { SuccessionResolver } from './succession/succession.resolver.js';
import { PlanActions } from './plan-actions.js';
import { PlanLoaders } from './plan.loaders.js';
import { PlanRepository } from './plan.repository.js';
import { PlanResolver } from './plan.resolver.js';
import { PlansLoaders } from './plans.loaders.js';
import { ReadPlansUseCase } from './read-plans.use-case.js';
import { TaskLoaders } from './task.loaders.js';
import { TaskPartsRepository } from './task-parts.repository.js';
import { TaskRepository } from './task.repository.js';
import { TaskResolver } from './task.resolver.js';
import { UnitDirectoryReader } from './unit-directory.js';

@Module({
  imports: [OrganisationModule, InstancesModule],
  providers: [
    PlanResolver,
    TaskResolver,
    AssignmentResolver,
    LeadsResolver,
    MemberChangesResolver,
    SuccessionResolver,
    StepsResolver,
    ReadPlansUseCase,
    IssuePlanUseCase,
    ChooseMembersUseCase,
    AddTaskUnitUseCase,
    RemoveTaskUnitUseCase,
    NameReportingLeadUseCase,
    ChooseLeadlessRuleUseCase,
    MemberChangesUseCase,
    MemberChangesRepository,
    BreakDownAssignmentUseCase,
    ReadStepsUseCase,
    StepsRepository,
    EndUnitUseCase,
    SuccessionRepository,
    ShareWriter,
    TaskUnitRemoval,
    BulkLead,
    ReporterKeeper,
    PlanActions,
    PlansLoaders,
    PlanLoaders,
    TaskLoaders,
    AssignmentLoaders,
    PlanRepository,
    TaskPartsRepository,
    TaskRepository,
    AssignmentRepository,
    UnitDirectoryReader,
  ],
  exports: [
    InstancesModule,
    PlanRepository,
    PlansLoaders,
    PlanLoaders,
    PlanRepository,
    TaskLoaders,
    TaskRepository,
    AssignmentLoaders,
    AssignmentRepository,
    UnitDirectoryReader,
    ReporterKeeper,
    ShareWriter,
    BulkLead,
    AddTaskUnitUseCase,
    BreakDownAssignmentUseCase,
    StepsRepository,
  ],
})
export class PlansModule {}
