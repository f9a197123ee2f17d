import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { checkResumeOn } from '#shared/progress/changes/change-dates.rules.js';
import { reasonSchema, suspensionSchema } from '#shared/progress/changes/changes.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { granted } from '../granted.js';
import { AssignmentChangeRepository } from './assignment-change.repository.js';
import { AssignmentStep } from './assignment-step.js';
import { changeRow } from './change-row.js';
import type { ReasonInput, SuspendAssignmentInput } from './changes.inputs.js';

/** 暂停 and 恢复: by the office, on a named basis, until a planned day. */
@Injectable()
export class SuspensionUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly step: AssignmentStep,
    private readonly changes: AssignmentChangeRepository,
  ) {}

  suspend(request: RequestContext, input: SuspendAssignmentInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'assignment.suspend');
    const { reason, basis, resumeOn } = parseInput(suspensionSchema, input);
    const assignmentId = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.suspend', input, () => ({
        reasonGiven: reason !== '',
        basisGiven: basis !== '',
      }));
      const planned = granted(checkResumeOn(asCivilDate(resumeOn), tx.today));
      const { accountId } = context.actor;
      const suspension = { reason, basis, resumeOn: planned, effectiveOn: tx.today };
      const decided = { decidedAt: tx.now, decidedBy: accountId };
      await tx.insert(AssignmentChangeRow, [
        changeRow({ assignmentId, kind: 'suspension', state: 'granted', ...suspension, ...decided }),
      ]);
      const { unitId } = step.assignment;
      const notice = { kind: 'assignment.suspended', to: { unitId }, reason } as const;
      return this.step.record(tx, step, { patch: { suspendedOn: tx.today }, after: suspension, notice });
    });
  }

  resume(request: RequestContext, input: ReasonInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'assignment.suspend');
    const { reason } = parseInput(reasonSchema, input);
    const assignmentId = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await this.step.take(tx, context.actor, 'assignment.resume', input);
      const suspension = await this.changes.suspension(tx, assignmentId);
      if (suspension)
        await tx.update(AssignmentChangeRow, suspension, { endedOn: tx.today, decisionReason: reason });
      const { unitId } = step.assignment;
      const notice = { kind: 'assignment.resumed', to: { unitId } } as const;
      return this.step.record(tx, step, { patch: { suspendedOn: null }, after: { reason }, notice });
    });
  }
}
