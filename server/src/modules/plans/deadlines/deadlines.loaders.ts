import { Inject, Injectable } from '@nestjs/common';
import { ReportingDutyRow } from '#db/entities/plans/reporting-duty.entity.js';
import { In } from 'typeorm';
import { isAllowed, scopeOf } from '#shared/access/policy.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { CalendarRepository } from '#server/modules/calendar/calendar.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import type { ReportingDuty, TaskDuties } from './deadlines.type.js';
import { DutySourceRepository } from './duty-source.repository.js';
import { FollowedInstanceRepository } from './followed-instance.repository.js';
import { viewDuties } from './view-duties.js';
import { viewInstance } from './view-instance.js';

/** Deadlines of tasks and plans that the caller has loaded by the viewer's own rights. */
@Injectable()
export class DeadlinesLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly sources: DutySourceRepository,
    private readonly instances: FollowedInstanceRepository,
    private readonly calendars: CalendarRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND for a task that is gone */
  async ofTask(context: GraphqlContext, taskId: string): Promise<TaskDuties> {
    const { actor } = requireActor(context.request);
    const { jurisdictionId } = actor;
    const scope = scopeOf(actor, 'assignment.read');
    const loader = context.loaders.get('deadlines/task', (ids) =>
      this.reader.read(jurisdictionId, async (manager) => {
        const sources = await this.sources.ofTasks(manager, jurisdictionId, ids);
        const instances = await this.instances.ofTasks(manager, jurisdictionId, scope, ids);
        const judgements = await this.instances.judgements(manager, jurisdictionId, scope, ids);
        const rules = await this.calendars.rules(manager, jurisdictionId);
        const viewpoint = { actor, today: today(this.clock), rules };
        const instancesBy = grouped(ids, instances, (one) => one.taskId ?? '');
        const judgementsBy = grouped(ids, judgements, (one) => one.taskId);
        return ids.map((id, index) => {
          const source = sources.find((one) => one.id === id);
          if (!source) return null;
          const facts = { source, instances: instancesBy[index]!, judgements: judgementsBy[index]! };
          return viewDuties(facts, viewpoint);
        });
      }),
    );
    const found = await loader.load(taskId);
    if (!found) throw notFound();
    return found;
  }

  async ofPlan(context: GraphqlContext, planId: string): Promise<ReportingDuty[]> {
    const { actor } = requireActor(context.request);
    const { jurisdictionId } = actor;
    const scope = scopeOf(actor, 'assignment.read');
    const removable = isAllowed(actor, 'deadline.decide', null);
    const day = today(this.clock);
    const loader = context.loaders.get('deadlines/plan', (ids) =>
      this.reader.read(jurisdictionId, async (manager) => {
        const duties = await manager.find(ReportingDutyRow, {
          where: { jurisdictionId, planId: In([...ids]) },
          order: { dueOn: 'ASC', id: 'ASC' },
        });
        const dutyIds = duties.map(({ id }) => id);
        const instances = await this.instances.ofReportingDuties(manager, jurisdictionId, scope, dutyIds);
        const views = instances.map((one) => ({ ...viewInstance(one, actor, day), of: one.reportingDutyId }));
        const shown = duties.map((duty) => ({
          ...duty,
          removable: removable && views.every((one) => one.of !== duty.id || one.doneCount === 0),
          instances: views.filter((one) => one.of === duty.id),
        }));
        return grouped(ids, shown, (one) => one.planId);
      }),
    );
    return loader.load(planId);
  }
}
