import { Injectable } from '@nestjs/common';
import { SuperiorDocumentRow } from '#db/entities/plans/superior-document.entity.js';
import { TaskMappingRow } from '#db/entities/plans/task-mapping.entity.js';
import { advance } from '#shared/kernel/workflow.js';
import { likeness, weighItem } from '#shared/plans/cascade/likeness.js';
import { explained, rarityOf } from '#shared/plans/cascade/suggest-mappings.js';
import { taskMappingWorkflow, type MappingTransition } from '#shared/plans/cascade/task-mapping.workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { MapPointInput } from './cascade.inputs.js';
import type { Cascade } from './cascade.type.js';
import { ViewCascade } from './view-cascade.js';

/** Confirms or rejects that a task takes up a point, or says so where nothing was suggested. */
@Injectable()
export class DecideMappingUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: ViewCascade,
  ) {}

  confirm(request: RequestContext, input: VersionedInput): Promise<Cascade> {
    return this.decide(request, input, 'mapping.confirm');
  }

  reject(request: RequestContext, input: VersionedInput): Promise<Cascade> {
    return this.decide(request, input, 'mapping.reject');
  }

  /** By hand. A pair that is known already is confirmed, whatever it was. */
  map(request: RequestContext, input: MapPointInput): Promise<Cascade> {
    const context = authorise(request, 'plan.map-cascade');
    const planId = requireId(input.planId);
    return this.unitOfWork.run(context, async (tx) => {
      const { superior, above, local } = await this.view.sides(tx.manager, tx.jurisdictionId, planId);
      if (!superior) throw refusedBy({ key: 'cascade.no-superior' });
      const point = above.items.find(({ id }) => id === input.pointId);
      if (!point) throw refusedBy({ key: 'cascade.point-unknown' });
      const task = local.items.find(({ id }) => id === input.taskId);
      if (!task) throw refusedBy({ key: 'cascade.task-unknown' });
      // Two who map the same pair at the same time: the second finds the first one's row.
      await tx.lock(SuperiorDocumentRow, superior.id);
      const pair = { superiorDocumentId: superior.id, pointId: point.id, taskId: task.id };
      const known = await tx.manager.findOneBy(TaskMappingRow, {
        jurisdictionId: tx.jurisdictionId,
        ...pair,
      });
      if (known && known.state !== 'confirmed') await this.move(tx, known, known.version, 'mapping.confirm');
      if (!known) {
        const rarity = rarityOf(above.items, local.items);
        const like = likeness(weighItem(point, rarity), weighItem(task, rarity));
        const why = explained(point, task, like, rarity);
        const decision = {
          state: 'confirmed',
          decidedAt: tx.now,
          decidedBy: context.actor.accountId,
        } as const;
        const reasons = { likeness: String(why.likeness), sharedWords: [...why.sharedWords] };
        const [id] = await tx.insert(TaskMappingRow, [{ ...pair, ...decision, ...reasons }]);
        await audit(tx, id!, undefined, { ...pair, state: 'confirmed' });
      }
      return this.view.of(tx.manager, context.actor, planId);
    });
  }

  private decide(request: RequestContext, input: VersionedInput, step: MappingTransition): Promise<Cascade> {
    const context = authorise(request, 'plan.map-cascade');
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const mapping = await tx.lock(TaskMappingRow, id);
      await this.move(tx, mapping, input.version, step);
      const document = await tx.manager.findOneByOrFail(SuperiorDocumentRow, {
        jurisdictionId: tx.jurisdictionId,
        id: mapping.superiorDocumentId,
      });
      return this.view.of(tx.manager, context.actor, document.planId);
    });
  }

  private async move(
    tx: Transaction,
    { id, state, superiorDocumentId, pointId, taskId }: TaskMappingRow,
    version: number,
    step: MappingTransition,
  ): Promise<void> {
    const next = advance(taskMappingWorkflow, step, state, {});
    if (!next.ok) throw refusedBy(next.error);
    const decision = { decidedAt: tx.now, decidedBy: tx.author.actor?.accountId ?? null };
    await tx.update(TaskMappingRow, { id, version }, { state: next.value, ...decision });
    const pair = { superiorDocumentId, pointId, taskId };
    await audit(tx, id, { state }, { ...pair, state: next.value });
  }
}

const audit = (tx: Transaction, entityId: string, before: object | undefined, after: object): Promise<void> =>
  tx.audit({ action: 'plan.map-cascade', entityType: 'task-mapping', entityId, before, after });
