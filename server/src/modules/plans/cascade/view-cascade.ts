import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { scopeOf, type Actor } from '#shared/access/policy.js';
import { asCivilDate, partsOf } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { availableActions, type AvailableAction } from '#shared/kernel/workflow.js';
import { cascadeGaps } from '#shared/plans/cascade/cascade-gaps.js';
import type { CascadeSide } from '#shared/plans/cascade/cascade-item.js';
import { taskMappingWorkflow, type MappingState } from '#shared/plans/cascade/task-mapping.workflow.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { PlanRepository, type PlanRecord } from '../plan.repository.js';
import { CascadeItemsRepository } from './cascade-items.repository.js';
import type { Cascade } from './cascade.type.js';
import { SubordinateRepository } from './subordinate.repository.js';
import { SuperiorDocumentRepository, type SuperiorRecord } from './superior-document.repository.js';
import { TaskMappingRepository } from './task-mapping.repository.js';

/** Both documents of a plan's cascade, compared. */
export interface CascadeSides {
  readonly plan: PlanRecord;
  readonly superior: SuperiorRecord | null;
  readonly above: CascadeSide;
  readonly local: CascadeSide;
}

/** Puts a plan together with the document above it and the plans below: the one answer of every change as well. */
@Injectable()
export class ViewCascade {
  constructor(
    private readonly plans: PlanRepository,
    private readonly documents: SuperiorDocumentRepository,
    private readonly items: CascadeItemsRepository,
    private readonly mappings: TaskMappingRepository,
    private readonly subordinates: SubordinateRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Eleven statements at most. @throws DomainError NOT_FOUND */
  async of(manager: EntityManager, actor: Actor, planId: string): Promise<Cascade> {
    const { superior, above, local } = await this.sides(manager, actor.jurisdictionId, planId);
    const subordinates = await this.subordinates.ofPlan(manager, planId, today(this.clock));
    const bare = { planId, superior, subordinates, tasks: [...local.items], points: [...above.items] };
    if (!superior) return { ...bare, withdrawn: false, levels: [], mappings: [], gaps: [] };
    const records = await this.mappings.ofDocument(manager, actor.jurisdictionId, superior.id);
    const known = new Set([...above.items, ...local.items].map(({ id }) => id));
    const mappings = records.filter(({ pointId, taskId }) => known.has(pointId) && known.has(taskId));
    const withdrawn = above.items.length === 0;
    return {
      ...bare,
      withdrawn,
      levels: await this.documents.levels(manager, planId),
      mappings: mappings.map((one) => ({ ...one, availableActions: actionsOf(actor, one.state) })),
      gaps: withdrawn ? [] : cascadeGaps(above, local, mappings.filter(isConfirmed)),
    };
  }

  /** @throws DomainError NOT_FOUND */
  async sides(manager: EntityManager, jurisdictionId: string, planId: string): Promise<CascadeSides> {
    const [plan] = await this.plans.byId(manager, jurisdictionId, { kind: 'jurisdiction' }, [planId]);
    if (!plan) throw notFound();
    const [superior = null] = await this.documents.ofPlans(manager, jurisdictionId, [planId]);
    const local = {
      year: plan.year,
      items: await this.items.ownItems(manager, jurisdictionId, planId),
      sentences: await this.items.ownSentences(manager, jurisdictionId, planId),
    };
    if (!superior) return { plan, superior, local, above: { year: plan.year, items: [], sentences: [] } };
    const { documentDate } = superior;
    const above = {
      year: documentDate ? partsOf(asCivilDate(documentDate)).year : plan.year,
      items: await this.items.points(manager, jurisdictionId, superior),
      sentences: await this.items.sentences(manager, jurisdictionId, superior),
    };
    return { plan, superior, local, above };
  }
}

const isConfirmed = ({ state }: { readonly state: MappingState }): boolean => state === 'confirmed';

const actionsOf = (actor: Actor, state: MappingState): AvailableAction[] =>
  scopeOf(actor, 'plan.map-cascade').kind === 'nothing'
    ? []
    : availableActions(taskMappingWorkflow, state, {});
