import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { decimalText, roundTo, share, sum } from '#shared/kernel/decimal.js';
import type { SubordinateCascade, SubordinateTask } from './subordinate-cascade.type.js';

type FollowerRow = Pick<SubordinateCascade, 'planId' | 'jurisdictionName' | 'title' | 'docNumber'>;
type TaskRow = SubordinateTask & { readonly planId: string };

const FOLLOWERS = `
  SELECT plan_id AS "planId", jurisdiction_name AS "jurisdictionName", title, doc_number AS "docNumber"
    FROM cascade_subordinates($1)`;

const TASKS = `
  SELECT plan_id AS "planId", point_id AS "pointId", task_id AS "taskId", ordinal, title, due_on AS "dueOn", percent,
         assignments, green, yellow, red, grey
    FROM cascade_subordinate_tasks($1, $2)`;

/** What the way upwards shows of plans that follow one's own. */
@Injectable()
export class SubordinateRepository {
  /** One statement, two where somebody follows. */
  async ofPlan(manager: EntityManager, planId: string, today: CivilDate): Promise<SubordinateCascade[]> {
    const followers = await manager.query<FollowerRow[]>(FOLLOWERS, [planId]);
    if (followers.length === 0) return [];
    const rows = await manager.query<TaskRow[]>(TASKS, [planId, today]);
    return followers.map((follower) => {
      const tasks = rows.filter((row) => row.planId === follower.planId);
      const pointsTakenUp = new Set(tasks.map(({ pointId }) => pointId)).size;
      return { ...follower, tasks, pointsTakenUp, percent: meanPercent(tasks) };
    });
  }
}

/** Over tasks, each once however many points it takes up. */
function meanPercent(tasks: readonly SubordinateTask[]): string | null {
  const percents = [...new Map(tasks.map(({ taskId, percent }) => [taskId, percent])).values()];
  if (percents.length === 0) return null;
  return decimalText(roundTo(share(sum(percents), 1, percents.length), 2));
}
