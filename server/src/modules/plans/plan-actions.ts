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

/** What no step of this state asks for. The reason for taking a plan back is asked for by the step itself. */
const NOTHING: PlanFacts = {
  taskCount: 0,
  openNames: 0,
  tasksWithoutUnit: 0,
  reportCount: 0,
  withdrawalReasonGiven: true,
};

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
    const { jurisdictionId } = actor;
    const loader =
      state === 'draft'
        ? context.loaders.get('plans/issue-facts', (ids) => this.issueFacts(jurisdictionId, ids))
        : context.loaders.get('plans/report-facts', (ids) => this.reportFacts(jurisdictionId, ids));
    const actions = availableActions(planWorkflow, state, { ...NOTHING, ...(await loader.load(id)) });
    return actions.filter(({ key }) => mine.has(key));
  }

  private issueFacts(jurisdictionId: string, planIds: readonly string[]): Promise<Partial<PlanFacts>[]> {
    return this.reader.read(jurisdictionId, async (manager) => {
      const tasks = await this.tasks.toIssue(manager, jurisdictionId, planIds);
      const { findByName, membersOf } = await this.directory.read(manager, jurisdictionId);
      const ofPlan = (id: string) => tasks.filter((task) => task.planId === id);
      return planIds.map((id) => prepareIssue(ofPlan(id), findByName, membersOf).facts);
    });
  }

  /** Units report on issued plans only. */
  private reportFacts(jurisdictionId: string, planIds: readonly string[]): Promise<Partial<PlanFacts>[]> {
    return this.reader.read(jurisdictionId, async (manager) => {
      const reports = await this.plans.reportCounts(manager, jurisdictionId, planIds);
      return planIds.map((id) => ({
        reportCount: reports.find(({ planId }) => planId === id)?.count ?? 0,
      }));
    });
  }
}
