import { Inject, Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { countStanding, memberStanding } from '#shared/progress/consolidation/member-standing.js';
import { reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ReportFigureRepository } from '../figures/report-figure.repository.js';
import type { Consolidation, ConsolidationMember } from './consolidation.type.js';
import { MemberReportRepository, type MemberRow } from './member-report.repository.js';

/**
 * The one place where a unit reads other units' reports. Allowed on the share of the caller's own unit, and only if
 * that share reports for the task; what it opens are the submitted reports of the same task's members.
 */
@Injectable()
export class ReadConsolidationUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly members: MemberReportRepository,
    private readonly figures: ReportFigureRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND for another unit's share, REFUSED for one that does not report for its task */
  run(request: RequestContext, assignmentId: string, wanted: Quarter): Promise<Consolidation> {
    const { context } = authoriseList(request, 'progress.read-members');
    const { actor } = context;
    const id = requireId(assignmentId);
    const quarter = parseInput(reportQuarterSchema, wanted);
    return this.reader.read(actor.jurisdictionId, async (manager) => {
      const share = await manager.findOneBy(AssignmentRow, { jurisdictionId: actor.jurisdictionId, id });
      if (!share || !isAllowed(actor, 'progress.read-members', share.unitId)) throw notFound();
      const lead = await this.members.leadOfTask(manager, actor.jurisdictionId, share.taskId);
      if (lead !== id) throw refusedBy({ key: 'progress.not-consolidating-lead' });
      const rows = await this.members.members(manager, actor.jurisdictionId, share, quarter);
      const reportIds = rows.flatMap(({ reportId }) => reportId ?? []);
      const figures = await this.figures.ofReports(manager, actor.jurisdictionId, reportIds);
      const lists = grouped(reportIds, figures, (row) => row.reportId);
      const ofReport = new Map(reportIds.map((key, at) => [key, lists[at]]));
      const members = rows.map((row) => this.memberOf(row, ofReport.get(row.reportId ?? '') ?? [], quarter));
      return {
        completed: countStanding(members, ['completed']),
        reported: rows.filter(({ reportId }) => reportId !== null).length,
        total: members.length,
        members,
      };
    });
  }

  private memberOf(
    row: MemberRow,
    figures: ProgressReportFigureRow[],
    quarter: Quarter,
  ): ConsolidationMember {
    const { unitId, unitName, role, percent, reportedPercent, dueOn } = row;
    const facts = { percent, reportedPercent, dueOn: dueOn === null ? null : asCivilDate(dueOn) };
    const standing = memberStanding(facts, quarter, today(this.clock));
    return { unitId, unitName, role, standing, report: reportOf(row, figures) };
  }
}

function reportOf(row: MemberRow, figures: ProgressReportFigureRow[]): ConsolidationMember['report'] {
  if (row.reportId === null) return null;
  return {
    reportId: row.reportId,
    accepted: row.state === 'accepted',
    submittedAt: row.submittedAt,
    percent: row.reportedPercent ?? '0',
    narrative: row.narrative ?? '',
    problems: row.problems ?? '',
    nextStep: row.nextStep ?? '',
    asOf: row.asOf ?? '',
    figures,
  };
}
