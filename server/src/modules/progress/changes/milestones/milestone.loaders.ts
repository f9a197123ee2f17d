import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PlanMilestoneRow } from '#db/entities/progress/plan-milestone.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';

@Injectable()
export class MilestoneLoaders {
  constructor(private readonly reader: Reader) {}

  /** Of a plan that the viewer has already been shown; by their day, undated ones last. */
  ofPlan(context: GraphqlContext, planId: string): Promise<PlanMilestoneRow[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/milestones', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        manager.find(PlanMilestoneRow, {
          where: { jurisdictionId, planId: In([...ids]) },
          order: { dueOn: { direction: 'ASC', nulls: 'LAST' }, createdAt: 'ASC', id: 'ASC' },
        }),
      );
      return grouped(ids, rows, (row) => row.planId);
    });
    return loader.load(planId);
  }
}
