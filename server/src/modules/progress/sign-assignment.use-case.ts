import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import { advance } from '#shared/kernel/workflow.js';
import { assignmentWorkflow } from '#shared/progress/assignment.workflow.js';
import { signingFacts } from '#shared/progress/signing-facts.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { requireVersion } from './require-version.js';

/** 签收: the head of a unit takes one of its tasks on. */
@Injectable()
export class SignAssignmentUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(request: RequestContext, input: VersionedInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'assignment.sign');
    const { actor } = context;
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await tx.lock(AssignmentRow, id);
      if (!isAllowed(actor, 'assignment.sign', assignment.unitId)) throw notFound();
      requireVersion(assignment, input.version);
      const state = advance(
        assignmentWorkflow,
        'assignment.sign',
        assignment.state,
        signingFacts(assignment.withdrawnAt !== null),
      );
      if (!state.ok) throw refusedBy(state.error);
      const signed = { state: state.value, signedAt: tx.now, signedBy: actor.accountId };
      await tx.update(AssignmentRow, input, signed);
      await tx.audit({
        action: 'assignment.sign',
        entityType: 'assignment',
        entityId: id,
        taskId: assignment.taskId,
        before: { state: assignment.state },
        after: signed,
      });
      return { ...assignment, ...signed, version: assignment.version + 1 };
    });
  }
}
