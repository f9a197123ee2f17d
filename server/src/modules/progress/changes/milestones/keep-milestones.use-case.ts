import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { PlanMilestoneRow } from '#db/entities/progress/plan-milestone.entity.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { milestoneRecordSchema, milestoneSchema } from '#shared/progress/changes/changes.schema.js';
import { checkMilestoneDone, type MilestoneFacts } from '#shared/progress/changes/plan-milestone.js';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { EvidenceOfChange } from '../evidence-of-change.js';
import { granted } from '../granted.js';
import { writeMilestone } from './write-milestone.js';
import type { AddMilestoneInput, RecordMilestoneInput } from './milestone.type.js';

/** The office plans the steps of a plan as a whole and records when they were taken. */
@Injectable()
export class KeepMilestonesUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceOfChange,
  ) {}

  add(request: RequestContext, input: AddMilestoneInput): Promise<PlanMilestoneRow> {
    const context = authorise(request, 'milestone.keep');
    const given = parseInput(milestoneSchema, { ...input, dueOn: input.dueOn ?? null });
    const planId = requireId(input.planId);
    return this.unitOfWork.run(context, async (tx) => {
      const id = await writeMilestone(tx, { planId, ...given });
      return tx.lock(PlanMilestoneRow, id);
    });
  }

  record(request: RequestContext, input: RecordMilestoneInput): Promise<PlanMilestoneRow> {
    const context = authorise(request, 'milestone.keep');
    const given = parseInput(milestoneRecordSchema, input);
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { jurisdictionId } = tx;
      const seen = await tx.manager.findOneBy(PlanMilestoneRow, { jurisdictionId, id });
      if (!seen) throw notFound();
      // The plan first: gates that are recorded at once are recorded one after the other.
      await tx.lock(PlanRow, seen.planId);
      const all = await tx.manager.findBy(PlanMilestoneRow, { jurisdictionId, planId: seen.planId });
      const milestone = all.find((one) => one.id === id);
      if (!milestone) throw notFound();
      if (milestone.version !== input.version) throw conflict(milestone.version);
      const doneOn = asCivilDate(given.doneOn);
      const record = { ...given, doneOn, fileCount: given.fileIds.length };
      granted(checkMilestoneDone(factsOf(milestone), record, all.map(factsOf), tx.today));
      const fileIds = await this.evidence.require(tx, context.actor, given.fileIds);
      const recorded = { ...given, fileIds };
      await tx.update(PlanMilestoneRow, milestone, recorded);
      await tx.audit({
        action: 'milestone.keep',
        entityType: 'plan-milestone',
        entityId: id,
        before: { doneOn: null },
        after: { planId: milestone.planId, kind: milestone.kind, ...recorded },
      });
      return { ...milestone, ...recorded, version: milestone.version + 1 };
    });
  }

  /** What is done is a record and stays. */
  remove(request: RequestContext, input: VersionedInput): Promise<boolean> {
    const context = authorise(request, 'milestone.keep');
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const milestone = await tx.lock(PlanMilestoneRow, id);
      if (milestone.version !== input.version) throw conflict(milestone.version);
      if (milestone.doneOn !== null) throw refusedBy({ key: 'milestone.already-done' });
      await tx.manager.delete(PlanMilestoneRow, { jurisdictionId: tx.jurisdictionId, id });
      const { planId, kind, title, dueOn } = milestone;
      await tx.audit({
        action: 'milestone.keep',
        entityType: 'plan-milestone',
        entityId: id,
        before: { planId, kind, title, dueOn },
        after: null,
      });
      const payload = { planId, kind, title, dueOn };
      await offerUndo(tx, { kind: 'milestone.remove', parameters: { name: title }, payload });
      return true;
    });
  }
}

const factsOf = ({ id, kind, doneOn }: PlanMilestoneRow): MilestoneFacts => ({
  id,
  kind,
  doneOn: doneOn === null ? null : asCivilDate(doneOn),
});
