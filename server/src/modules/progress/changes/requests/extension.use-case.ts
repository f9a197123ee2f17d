import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { firstDueOn } from '#shared/progress/changes/assignment-change.js';
import { checkAskedDueOn, checkGrantedDueOn } from '#shared/progress/changes/change-dates.rules.js';
import {
  extendSchema,
  extensionRequestSchema,
  grantExtensionSchema,
  reasonSchema,
} from '#shared/progress/changes/changes.schema.js';
import { InstanceKeeper } from '#server/modules/plans/deadlines/instance-keeper.js';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { EvidenceOfChange } from '../evidence-of-change.js';
import { granted } from '../granted.js';
import { AssignmentStep, changedMeanwhile } from './assignment-step.js';
import { BulkExtension } from './bulk-extension.js';
import { changeRow } from './change-row.js';
import type { GrantExtensionInput, ReasonInput, RequestExtensionInput } from './changes.inputs.js';
import { decideChange } from './decide-change.js';

/** 延期: the unit's head asks, the office grants the same or another day, or refuses with a reason. */
@Injectable()
export class ExtensionUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly step: AssignmentStep,
    private readonly evidence: EvidenceOfChange,
    private readonly instances: InstanceKeeper,
    private readonly extension: BulkExtension,
  ) {}

  request(request: RequestContext, input: RequestExtensionInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.request');
    const { actor } = context;
    const { dueOn, reason, fileIds } = parseInput(extensionRequestSchema, input);
    const assignmentId = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, actor, 'assignment.request-extension', input, () => ({
        reasonGiven: reason !== '',
      }));
      const previousDueOn = asCivilDate(step.assignment.dueOn ?? '');
      const askedDueOn = granted(checkAskedDueOn(asCivilDate(dueOn), previousDueOn, tx.today));
      const files = await this.evidence.require(tx, actor, fileIds);
      const asked = { reason, previousDueOn, askedDueOn, fileIds: files };
      await tx.insert(AssignmentChangeRow, [
        changeRow({ assignmentId, kind: 'extension', state: 'open', ...asked }),
      ]);
      const notice = { kind: 'change.requested', to: { roles: ['office'] }, reason } as const;
      return this.step.record(tx, step, { after: asked, notice });
    });
  }

  /** 延长时限: by the office itself, where nobody has asked. @throws DomainError CONFLICT with both sides */
  extend(request: RequestContext, input: GrantExtensionInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.decide');
    const { dueOn, reason } = parseInput(extendSchema, input);
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const share = await tx.lock(AssignmentRow, id);
      if (!isAllowed(context.actor, 'change.decide', share.unitId)) throw notFound();
      if (share.version !== input.version) throw await changedMeanwhile(tx, share);
      granted(this.extension.check(share, asCivilDate(dueOn), tx.today));
      const { shares } = await this.extension.extend(tx, [id], { dueOn: asCivilDate(dueOn), reason });
      await offerUndo(tx, {
        kind: 'rows.extend',
        parameters: { count: '1', date: dueOn },
        payload: { shares },
      });
      return tx.lock(AssignmentRow, id);
    });
  }

  grant(request: RequestContext, input: GrantExtensionInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.decide');
    const { dueOn, reason } = parseInput(grantExtensionSchema, input);
    requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.grant-extension', input);
      const { originalDueOn, dueOn: present, unitId } = step.assignment;
      const before = asCivilDate(present ?? '');
      const grantedDueOn = granted(checkGrantedDueOn(asCivilDate(dueOn), before, tx.today));
      const decision = { grantedDueOn, decisionReason: reason, effectiveOn: tx.today };
      await decideChange(tx, step.open, { state: 'granted', ...decision });
      const first = firstDueOn(originalDueOn === null ? null : asCivilDate(originalDueOn), before);
      await this.step.record(tx, step, {
        patch: { dueOn: grantedDueOn, originalDueOn: first },
        after: { decisionReason: reason },
        notice: { kind: 'change.granted', to: { unitId }, date: grantedDueOn },
      });
      const { id, taskId } = step.assignment;
      await this.instances.extend(tx, [{ id, taskId, from: before, to: grantedDueOn }]);
      return tx.lock(AssignmentRow, input.id);
    });
  }

  refuse(request: RequestContext, input: ReasonInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.decide');
    const { reason } = parseInput(reasonSchema, input);
    requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.refuse-extension', input, () => ({
        reasonGiven: reason !== '',
      }));
      await decideChange(tx, step.open, { state: 'refused', decisionReason: reason, effectiveOn: tx.today });
      const { unitId } = step.assignment;
      const notice = { kind: 'change.refused', to: { unitId }, reason } as const;
      return this.step.record(tx, step, { after: { decisionReason: reason }, notice });
    });
  }

  withdraw(request: RequestContext, input: VersionedInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'change.request');
    requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.withdraw-extension', input);
      await decideChange(tx, step.open, { state: 'withdrawn' });
      return this.step.record(tx, step, { notice: { kind: 'change.withdrawn', to: { roles: ['office'] } } });
    });
  }
}
