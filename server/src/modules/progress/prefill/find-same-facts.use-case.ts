import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { isSameFact, type NamedFigure } from '#shared/progress/prefill/same-fact.js';
import { reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { SameFact } from './same-fact.type.js';

type Wanted = NamedFigure & { readonly targetId: string | null };
type OtherFigure = Omit<SameFact, 'targetId' | 'label'>;

/** More offers than this would be no help. */
const OFFERED = 20;

/** What the unit has already said elsewhere this quarter and need not look up again. @source ux.md 同类材料最多报一次 */
@Injectable()
export class FindSameFactsUseCase {
  constructor(private readonly reader: Reader) {}

  run(request: RequestContext, assignmentId: string, wanted: Quarter): Promise<SameFact[]> {
    const { context } = authoriseList(request, 'progress.write-report');
    const { actor } = context;
    const { jurisdictionId } = actor;
    const id = requireId(assignmentId);
    const quarter = parseInput(reportQuarterSchema, wanted);
    return this.reader.read(jurisdictionId, async (manager) => {
      const share = await manager.findOneBy(AssignmentRow, { jurisdictionId, id });
      if (!share || !isAllowed(actor, 'progress.write-report', share.unitId)) throw notFound();
      const asked = await askedFigures(manager, share);
      const others = asked.length === 0 ? [] : await figuresElsewhere(manager, share, quarter);
      return asked
        .flatMap(({ targetId, label, unit }) =>
          others
            .filter((other) => isSameFact({ label, unit }, { label: other.reportedAs, unit: other.unit }))
            .map((other) => ({ ...other, targetId, label })),
        )
        .slice(0, OFFERED);
    });
  }
}

/** The task's targets, and the free figures of the unit's reports on it. */
function askedFigures(
  manager: EntityManager,
  { jurisdictionId, id, taskId }: AssignmentRow,
): Promise<Wanted[]> {
  return manager.query(
    `SELECT id AS "targetId", text AS label, unit FROM task_targets WHERE jurisdiction_id = $1 AND task_id = $2
     UNION
     SELECT NULL, f.label, f.unit FROM progress_report_figures f
       JOIN progress_reports r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.report_id
      WHERE f.jurisdiction_id = $1 AND r.assignment_id = $3 AND f.target_id IS NULL
      ORDER BY 2 LIMIT 60`,
    [jurisdictionId, taskId, id],
  );
}

/** The unit's own figures of the quarter under its other tasks, drafts among them. */
function figuresElsewhere(
  manager: EntityManager,
  { jurisdictionId, id, unitId }: AssignmentRow,
  { year, quarter }: Quarter,
): Promise<OtherFigure[]> {
  return manager.query(
    `SELECT f.label AS "reportedAs", f.value, f.unit, f.numerator, f.denominator, coalesce(f.as_of, r.as_of) AS "asOf",
            t.code AS "taskCode", t.title AS "taskTitle"
       FROM progress_report_figures f
       JOIN progress_reports r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.report_id
       JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id
       JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
      WHERE f.jurisdiction_id = $1 AND a.unit_id = $2 AND a.id <> $3 AND r.year = $4 AND r.quarter = $5 AND r.overruled_at IS NULL
      ORDER BY t.code COLLATE "C", f.sort_order LIMIT 500`,
    [jurisdictionId, unitId, id, year, quarter],
  );
}
