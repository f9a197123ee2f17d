import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import type { Actor } from '#shared/access/policy.js';
import { civilDateInShanghai } from '#shared/kernel/civil-date.js';
import { decimal } from '#shared/kernel/decimal.js';
import { isChecklistComplete } from '#shared/progress/changes/assignment-change.js';
import {
  completionRequestSchema,
  confirmCompletionSchema,
  reasonSchema,
} from '#shared/progress/changes/changes.schema.js';
import { InstanceMarker } from '#server/modules/plans/deadlines/instance-marker.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { EvidenceOfChange } from '../evidence-of-change.js';
import { AssignmentStep } from './assignment-step.js';
import { changeRow } from './change-row.js';
import type { ConfirmCompletionInput, ReasonInput, RequestCompletionInput } from './changes.inputs.js';
import { decideChange } from './decide-change.js';

const COMPLETE = '100';

type Checked = z.infer<typeof confirmCompletionSchema>;

/** 申请办结 → 核查 → 销号: closed work stands at 100 since the unit asked, unless its reports say since when. */
@Injectable()
export class CompletionUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly step: AssignmentStep,
    private readonly evidence: EvidenceOfChange,
    private readonly instances: InstanceMarker,
  ) {}

  request(request: RequestContext, input: RequestCompletionInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.request');
    const { explanation, fileIds } = parseInput(completionRequestSchema, input);
    const assignmentId = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(
        tx,
        context.actor,
        'assignment.request-completion',
        input,
        ({ percent }) => ({
          completionShown: decimal(percent).gte(COMPLETE) || (explanation !== '' && fileIds.length > 0),
        }),
      );
      const asked = {
        reason: explanation,
        fileIds: await this.evidence.require(tx, context.actor, fileIds),
      };
      await tx.insert(AssignmentChangeRow, [
        changeRow({ assignmentId, kind: 'completion', state: 'open', ...asked }),
      ]);
      const to = { roles: ['office', 'inspector'] } as const;
      return this.step.record(tx, step, { after: asked, notice: { kind: 'completion.requested', to } });
    });
  }

  confirm(request: RequestContext, input: ConfirmCompletionInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'completion.check');
    const given = parseInput(confirmCompletionSchema, input);
    requireId(input.id);
    return this.unitOfWork.run(context, (tx) => this.close(tx, context.actor, input, given));
  }

  /** 销号, inside a transaction. Refuses before it writes anything. */
  async close(
    tx: Transaction,
    actor: Actor,
    assignment: VersionedInput,
    { checked, reason }: Checked,
  ): Promise<AssignmentRow> {
    const step = await this.step.take(tx, actor, 'assignment.confirm-completion', assignment, () => ({
      checklistComplete: isChecklistComplete(checked),
    }));
    const { unitId, completedOn: reported } = step.assignment;
    const completedOn = reported ?? civilDateInShanghai(step.open?.createdAt ?? tx.now);
    const found = { foundPercent: COMPLETE, foundCompletedOn: completedOn, effectiveOn: tx.today };
    await decideChange(tx, step.open, { state: 'granted', checked, decisionReason: reason, ...found });
    await this.step.record(tx, step, {
      patch: { closedOn: tx.today, percent: COMPLETE, completedOn },
      after: { checked, decisionReason: reason },
      notice: { kind: 'completion.confirmed', to: { unitId } },
    });
    // Its dated instances are done with it; that may give the share another day, and with it another version.
    await this.instances.followShare(tx, assignment.id, completedOn);
    return tx.lock(AssignmentRow, assignment.id);
  }

  refuse(request: RequestContext, input: ReasonInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'completion.check');
    const { reason } = parseInput(reasonSchema, input);
    requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.refuse-completion', input, () => ({
        reasonGiven: reason !== '',
      }));
      await decideChange(tx, step.open, { state: 'refused', decisionReason: reason, effectiveOn: tx.today });
      const { unitId } = step.assignment;
      const notice = { kind: 'completion.refused', to: { unitId }, reason } as const;
      return this.step.record(tx, step, { after: { decisionReason: reason }, notice });
    });
  }

  withdraw(request: RequestContext, input: VersionedInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.request');
    requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.withdraw-completion', input);
      await decideChange(tx, step.open, { state: 'withdrawn' });
      const to = { roles: ['office', 'inspector'] } as const;
      return this.step.record(tx, step, { notice: { kind: 'change.withdrawn', to } });
    });
  }
}
