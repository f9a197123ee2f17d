import { Module } from '@nestjs/common';
import { FilesModule } from '#server/modules/files/files.module.js';
import { InstancesModule } from '#server/modules/plans/deadlines/instances.module.js';
import { PlansModule } from '#server/modules/plans/plans.module.js';
import { ChangeFilesLoader } from './change-files.loader.js';
import { EvidenceOfChange } from './evidence-of-change.js';
import { FollowLoaders } from './follow/follow.loaders.js';
import { FollowResolver } from './follow/follow.resolver.js';
import { FollowedItemRepository } from './follow/followed-item.repository.js';
import { ItemEntryResolver } from './follow/item-entry.resolver.js';
import { RaiseItemUseCase } from './follow/raise-item.use-case.js';
import { ReadItemsUseCase } from './follow/read-items.use-case.js';
import { TakeItemStepUseCase } from './follow/take-item-step.use-case.js';
import { LookBackRepository } from './look-back/look-back.repository.js';
import { LookBackResolver } from './look-back/look-back.resolver.js';
import { OverruledReports } from './look-back/overruled-reports.js';
import { OpenLookBackUseCase } from './look-back/open-look-back.use-case.js';
import { ReadLookBacksUseCase } from './look-back/read-look-backs.use-case.js';
import { RecordLookBackUseCase } from './look-back/record-look-back.use-case.js';
import { KeepMilestonesUseCase } from './milestones/keep-milestones.use-case.js';
import { MilestoneLoaders } from './milestones/milestone.loaders.js';
import { MilestoneResolver } from './milestones/milestone.resolver.js';
import { PlanMilestonesResolver } from './milestones/plan-milestones.resolver.js';
import { AssignmentChangeRepository } from './requests/assignment-change.repository.js';
import { AssignmentChangesResolver } from './requests/assignment-changes.resolver.js';
import { AssignmentStep } from './requests/assignment-step.js';
import { BulkExtension } from './requests/bulk-extension.js';
import { BulkSuspension } from './requests/bulk-suspension.js';
import { ChangeLoaders } from './requests/change.loaders.js';
import { ChangesResolver } from './requests/changes.resolver.js';
import { CompletionUseCase } from './requests/completion.use-case.js';
import { ConfirmCompletionsUseCase } from './requests/confirm-completions.use-case.js';
import { ExtensionUseCase } from './requests/extension.use-case.js';
import { ReadChangesUseCase } from './requests/read-changes.use-case.js';
import { SuspensionUseCase } from './requests/suspension.use-case.js';

/** 变更与督办: what happens to an assignment beside its reports, and what is followed beside assignments. */
@Module({
  imports: [FilesModule, PlansModule, InstancesModule],
  providers: [
    AssignmentChangesResolver,
    ChangesResolver,
    LookBackResolver,
    FollowResolver,
    ItemEntryResolver,
    MilestoneResolver,
    PlanMilestonesResolver,
    ReadChangesUseCase,
    ExtensionUseCase,
    CompletionUseCase,
    ConfirmCompletionsUseCase,
    SuspensionUseCase,
    BulkSuspension,
    BulkExtension,
    AssignmentStep,
    OpenLookBackUseCase,
    RecordLookBackUseCase,
    ReadLookBacksUseCase,
    RaiseItemUseCase,
    TakeItemStepUseCase,
    ReadItemsUseCase,
    KeepMilestonesUseCase,
    EvidenceOfChange,
    ChangeFilesLoader,
    ChangeLoaders,
    FollowLoaders,
    MilestoneLoaders,
    AssignmentChangeRepository,
    LookBackRepository,
    OverruledReports,
    FollowedItemRepository,
  ],
  exports: [BulkSuspension, BulkExtension, ExtensionUseCase, AssignmentChangeRepository],
})
export class ChangesModule {}
