import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { advance } from '#shared/kernel/workflow.js';
import { planWorkflow } from '#shared/plans/plan.workflow.js';
import { prepareIssue, type IssueProposal } from '#shared/plans/prepare-issue.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { InstanceKeeper } from './deadlines/instance-keeper.js';
import { ReportingDutyKeeper } from './deadlines/reporting-duty.keeper.js';
import { AssignmentRepository } from './assignment.repository.js';
import type { PlanRecord } from './plan.repository.js';
import { TaskRepository } from './task.repository.js';
import { UnitDirectoryReader } from './unit-directory.js';

/** 下发: every unit gets its shares of the tasks, and the clock starts. */
@Injectable()
export class IssuePlanUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TaskRepository,
    private readonly assignments: AssignmentRepository,
    private readonly directory: UnitDirectoryReader,
    private readonly instances: InstanceKeeper,
    private readonly reporting: ReportingDutyKeeper,
  ) {}

  run(request: RequestContext, input: VersionedInput): Promise<PlanRecord> {
    const context = authorise(request, 'plan.issue');
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const plan = await tx.lock(PlanRow, id);
      const { facts, resolved, assignments } = await this.propose(tx, plan);
      const state = advance(planWorkflow, 'plan.issue', plan.state, {
        ...facts,
        reportCount: 0,
        withdrawalReasonGiven: false,
      });
      if (!state.ok) throw refusedBy(state.error);
      const issued = { state: state.value, issuedOn: tx.today };
      await tx.update(PlanRow, input, issued);
      await this.assignments.resolveNames(tx, resolved);
      await this.assignments.insertAll(tx, assignments);
      await this.instances.settlePlan(tx, id);
      await this.reporting.read(tx, plan);
      const after = { ...issued, assignmentCount: assignments.length, openNames: facts.openNames };
      await tx.audit({ action: 'plan.issue', entityType: 'plan', entityId: id, after });
      return { ...plan, ...issued, version: plan.version + 1 };
    });
  }

  private async propose(
    { manager, jurisdictionId }: Transaction,
    { id, leadlessRule }: PlanRow,
  ): Promise<IssueProposal> {
    const tasks = await this.tasks.toIssue(manager, jurisdictionId, [id]);
    const { findByName, membersOf } = await this.directory.read(manager, jurisdictionId);
    return prepareIssue(tasks, findByName, membersOf, leadlessRule);
  }
}
