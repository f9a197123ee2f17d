import { Injectable } from '@nestjs/common';
import { scopeOf } from '#shared/access/policy.js';
import { availableActions, type AvailableAction } from '#shared/kernel/workflow.js';
import { planWorkflow, type PlanFacts, type PlanState } from '#shared/plans/plan.workflow.js';
import { prepareIssue } from '#shared/plans/prepare-issue.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { TaskRepository } from './task.repository.js';
import { UnitDirectoryReader } from './unit-directory.js';

interface Standing {
  readonly id: string;
  readonly state: PlanState;
}

/** What the viewer may do with a plan, asked of the same rule that issuing obeys. */
@Injectable()
export class PlanActions {
  constructor(
    private readonly reader: Reader,
    private readonly tasks: TaskRepository,
    private readonly directory: UnitDirectoryReader,
  ) {}

  async of(context: GraphqlContext, { id, state }: Standing): Promise<AvailableAction[]> {
    const { actor } = requireActor(context.request);
    if (state !== 'draft' || scopeOf(actor, 'plan.issue').kind === 'nothing') return [];
    const loader = context.loaders.get('plans/facts', (ids) => this.facts(actor.jurisdictionId, ids));
    return availableActions(planWorkflow, state, await loader.load(id));
  }

  private facts(jurisdictionId: string, planIds: readonly string[]): Promise<PlanFacts[]> {
    return this.reader.read(jurisdictionId, async (manager) => {
      const tasks = await this.tasks.toIssue(manager, jurisdictionId, planIds);
      const { findByName, membersOf } = await this.directory.read(manager, jurisdictionId);
      const ofPlan = (id: string) => tasks.filter((task) => task.planId === id);
      return planIds.map((id) => prepareIssue(ofPlan(id), findByName, membersOf).facts);
    });
  }
}
