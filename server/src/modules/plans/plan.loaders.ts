import { Injectable } from '@nestjs/common';
import type { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PlanRepository, type PlanCounts, type PlanRecord } from './plan.repository.js';
import { PlansLoaders } from './plans.loaders.js';

const idOf = (row: { id: string }): string => row.id;
const planIdOf = (row: { planId: string }): string => row.planId;

@Injectable()
export class PlanLoaders {
  constructor(
    private readonly loaders: PlansLoaders,
    private readonly plans: PlanRepository,
  ) {}

  /** @throws DomainError NOT_FOUND also for a plan that the viewer may not see */
  async plan(context: GraphqlContext, id: string): Promise<PlanRecord> {
    const load = this.plans.byId.bind(this.plans);
    const plan = await this.loaders.one<PlanRecord>(context, 'plan', 'plan.read', load, idOf).load(id);
    if (!plan) throw notFound();
    return plan;
  }

  async sourceText(context: GraphqlContext, planId: string): Promise<string> {
    const loader = this.loaders.one<{ id: string; sourceText: string }>(
      context,
      'source-text',
      'plan.read',
      (manager, jurisdictionId, _scope, ids) => this.plans.sourceTexts(manager, jurisdictionId, ids),
      idOf,
    );
    return (await loader.load(planId))?.sourceText ?? '';
  }

  sections(context: GraphqlContext, planId: string): Promise<PlanSectionRow[]> {
    return this.loaders
      .many<PlanSectionRow>(
        context,
        'sections',
        'plan.read',
        (manager, jurisdictionId, _scope, ids) => this.plans.sectionsOf(manager, jurisdictionId, ids),
        planIdOf,
      )
      .load(planId);
  }

  async counts(context: GraphqlContext, planId: string): Promise<Omit<PlanCounts, 'planId'>> {
    const load = this.plans.counts.bind(this.plans);
    const loader = this.loaders.one<PlanCounts>(context, 'counts', 'plan.read', load, planIdOf);
    return (await loader.load(planId)) ?? { taskCount: 0, assignmentCount: 0, signedCount: 0 };
  }
}
