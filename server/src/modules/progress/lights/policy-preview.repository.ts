import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LightSql } from '#db/views/progress/light-sql.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Light, LightThresholds, TaskStatus } from '#shared/progress/task-status.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

/** How many shares go from one class to another. */
export interface Shift {
  readonly lightBefore: Light;
  readonly lightAfter: Light;
  readonly statusBefore: TaskStatus;
  readonly statusAfter: TaskStatus;
  readonly count: number;
}

@Injectable()
export class PolicyPreviewRepository {
  /** Every share that stands, judged twice in one pass. */
  shifts(
    manager: EntityManager,
    jurisdictionId: string,
    day: CivilDate,
    before: LightThresholds,
    after: LightThresholds,
  ): Promise<Shift[]> {
    const parameters = new SqlParameters(jurisdictionId, day);
    const [old, fresh] = [before, after].map((thresholds) => new LightSql(parameters, '$2', thresholds));
    return manager.query<Shift[]>(
      `SELECT ${old!.light} AS "lightBefore", ${fresh!.light} AS "lightAfter", ${old!.status} AS "statusBefore",
              ${fresh!.status} AS "statusAfter", count(*)::int AS count
         FROM assignments a
        WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL
        GROUP BY 1, 2, 3, 4`,
      parameters.values,
    );
  }
}
