import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PlanRevisionRow } from '#db/entities/plans/plan-revision.entity.js';
import { scopeOf } from '#shared/access/policy.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';

@Injectable()
export class PlanRevisionsLoaders {
  constructor(private readonly reader: Reader) {}

  /** First correction first. The plan itself was shown already, so its list may be. */
  ofPlan({ request, loaders }: GraphqlContext, planId: string): Promise<PlanRevisionRow[]> {
    const { actor } = requireActor(request);
    const { jurisdictionId } = actor;
    if (scopeOf(actor, 'plan.read').kind === 'nothing') return Promise.resolve([]);
    const loader = loaders.get('intake/plan-revisions', async (planIds) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        manager.find(PlanRevisionRow, {
          where: { jurisdictionId, planId: In([...planIds]) },
          order: { number: 'ASC' },
        }),
      );
      return grouped(planIds, rows, (row) => row.planId);
    });
    return loader.load(planId);
  }
}
