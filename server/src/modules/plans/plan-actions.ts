import { Injectable } from '@nestjs/common';
import { scopeOf } from '#shared/access/policy.js';
import { availableActions, type AvailableAction } from '#shared/kernel/workflow.js';
import { planWorkflow, type PlanFacts, type PlanState } from '#shared/plans/plan.workflow.js';
import { prepareIssue } from '#shared/plans/prepare-issue.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { PlanRepository } from './plan.repository.js';
import { TaskRepository } from './task.repository.js';
import { UnitDirectoryReader } from './unit-directory.js';

interface Standing {
  readonly id: string;
  readonly state: PlanState;
}

/** What the viewer may do with a plan, asked of the same rules that the steps obey. */
@Injectable()
export class PlanActions {
  constructor(
    private readonly reader: Reader,
    private readonly plans: PlanRepository,
    private readonly tasks: TaskRepository,
    private readonly directory: UnitDirectoryReader,
  ) {}

  async of(context: GraphqlContext, { id, state }: Standing): Promise<AvailableAction[]> {
    const { actor } = requireActor(context.request);
    const leaving = planWorkflow.transitions.filter(({ from }) => from.includes(state));
    const mine = new Set(
      leaving.map(({ key }) => key).filter((key) => scopeOf(actor, key).kind !== 'nothing'),
    );
    if (mine.size === 0) return [];
    const loader = context.loaders.get('plans/facts', (ids) => this.facts(actor.jurisdictionId, ids));
    const actions = availableActions(planWorkflow, state, await loader.load(id));
    return actions.filter(({ key }) => mine.has(key));
  }

  /** The reason for taking a plan back is asked for by the step itself. */
  private facts(jurisdictionId: string, planIds: readonly string[]): Promise<PlanFacts[]> {
    return this.reader.read(jurisdictionId, async (manager) => {
      const tasks = await this.tasks.toIssue(manager, jurisdictionId, planIds);
      const { findByName, membersOf } = await this.directory.read(manager, jurisdictionId);
      const reports = await this.plans.reportCounts(manager, jurisdictionId, planIds);
      return planIds.map((id) => ({
        ...prepareIssue(
          tasks.filter((task) => task.planId === id),
          findByName,
          membersOf,
        ).facts,
        reportCount: reports.find(({ planId }) => planId === id)?.count ?? 0,
        withdrawalReasonGiven: true,
      }));
    });
  }
}
