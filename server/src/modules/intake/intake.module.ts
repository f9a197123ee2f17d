import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { BreakdownDraftRepository } from './breakdown-draft.repository.js';
import { BreakdownDraftResolver } from './breakdown-draft.resolver.js';
import { CalendarFileController } from './calendar-file/calendar-file.controller.js';
import { ReadCalendarFileUseCase } from './calendar-file/read-calendar-file.use-case.js';
import { ConfirmBreakdownResolver } from './confirm-breakdown.resolver.js';
import { ConfirmBreakdownUseCase } from './confirm-breakdown.use-case.js';
import { DiscardBreakdownUseCase } from './discard-breakdown.use-case.js';
import { DraftOpener } from './draft-opener.js';
import { ImportFileUseCase } from './import-file.use-case.js';
import { IntakeController } from './intake.controller.js';
import { DecideLeadRuleUseCase } from './memory/decide-lead-rule.use-case.js';
import { MemoryRepository } from './memory/memory.repository.js';
import { MemoryResolver } from './memory/memory.resolver.js';
import { ProposeFromMemoryUseCase } from './memory/propose-from-memory.use-case.js';
import { NameLearner } from './name-learner.js';
import { PlanWriter } from './plan-writer.js';
import { ReadBreakdownDraftsUseCase } from './read-breakdown-drafts.use-case.js';
import { ReadPastedTextUseCase } from './read-pasted-text.use-case.js';
import { documentReaderProvider } from './reading/document-reader.provider.js';
import { RereadBreakdownUseCase } from './reread-breakdown.use-case.js';
import { ResolveUnitNameUseCase } from './resolve-unit-name.use-case.js';
import { ApplyRevisionUseCase } from './revision/apply-revision.use-case.js';
import { CompareRevisionUseCase } from './revision/compare-revision.use-case.js';
import { PlanRevisionsLoaders } from './revision/plan-revisions.loaders.js';
import { PlanVersionRepository } from './revision/plan-version.repository.js';
import { RevisionComparer } from './revision/revision-comparer.js';
import { RevisionResolver } from './revision/revision.resolver.js';
import { RevisionRows } from './revision/revision-rows.js';
import { RevisionWriter } from './revision/revision-writer.js';
import { WithdrawPlanUseCase } from './revision/withdraw-plan.use-case.js';
import { SaveBreakdownUseCase } from './save-breakdown.use-case.js';
import { ExportLedgerFormUseCase } from './template/export-ledger-form.use-case.js';
import { ImportTemplateUseCase } from './template/import-template.use-case.js';
import { LedgerFormRepository } from './template/ledger-form.repository.js';
import { templateReaderProvider } from './template/reading/template-reader.provider.js';
import { TemplateController } from './template/template.controller.js';

@Module({
  imports: [OrganisationModule, FilesModule, PlansModule],
  controllers: [IntakeController, TemplateController, CalendarFileController],
  providers: [
    BreakdownDraftResolver,
    ConfirmBreakdownResolver,
    ImportFileUseCase,
    ReadCalendarFileUseCase,
    ReadPastedTextUseCase,
    ReadBreakdownDraftsUseCase,
    SaveBreakdownUseCase,
    RereadBreakdownUseCase,
    ResolveUnitNameUseCase,
    ConfirmBreakdownUseCase,
    DiscardBreakdownUseCase,
    BreakdownDraftRepository,
    MemoryResolver,
    ProposeFromMemoryUseCase,
    DecideLeadRuleUseCase,
    MemoryRepository,
    RevisionResolver,
    CompareRevisionUseCase,
    ApplyRevisionUseCase,
    WithdrawPlanUseCase,
    RevisionComparer,
    RevisionWriter,
    RevisionRows,
    PlanVersionRepository,
    PlanRevisionsLoaders,
    DraftOpener,
    NameLearner,
    PlanWriter,
    documentReaderProvider,
    ExportLedgerFormUseCase,
    ImportTemplateUseCase,
    LedgerFormRepository,
    templateReaderProvider,
  ],
})
export class IntakeModule {}
