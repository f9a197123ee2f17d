import { Injectable } from '@nestjs/common';
import type { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import type { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { Scope } from '#shared/access/policy.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { settledValue } from '#shared/progress/disputes/settled-value.js';
import { targetOfFigure } from '#shared/progress/figures/name-figures.js';
import { targetIsFor } from '#shared/progress/figures/target-for-unit.js';
import { targetStanding } from '#shared/progress/figures/target-standing.js';
import { targetTotal } from '#shared/progress/figures/target-total.js';
import { reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { MemberReportRepository } from '../consolidation/member-report.repository.js';
import { FigureDisputeRepository } from '../disputes/figure-dispute.repository.js';
import { ReportTermsRepository } from '../terms/report-terms.repository.js';
import { ReportFigureRepository, type TargetRow } from './report-figure.repository.js';
import { TaskFiguresRepository, type NamedUnits, type ShareReport } from './task-figures.repository.js';
import type { TaskFigureCell, TaskFigureRow, TaskFigures, TaskFigureTotal } from './task-figures.type.js';

const OPEN: readonly FigureDisputeRow['state'][] = ['raised', 'agreed', 'insisted'];

interface Reported {
  readonly figures: readonly ProgressReportFigureRow[];
  readonly disputes: readonly FigureDisputeRow[];
}

/** Units × targets with met or not. A unit sees its own row; the one that reports for the task sees its members'. */
@Injectable()
export class ReadTaskFiguresUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: TaskFiguresRepository,
    private readonly figures: ReportFigureRepository,
    private readonly disputes: FigureDisputeRepository,
    private readonly terms: ReportTermsRepository,
    private readonly members: MemberReportRepository,
  ) {}

  run(request: RequestContext, id: string, wanted: Quarter): Promise<TaskFigures> {
    const { context, scope } = authoriseList(request, 'progress.read');
    const { jurisdictionId } = context.actor;
    const taskId = requireId(id);
    const quarter = parseInput(reportQuarterSchema, wanted);
    return this.reader.read(jurisdictionId, async (manager) => {
      const known = await manager.existsBy(TaskRow, { jurisdictionId, id: taskId });
      const own = await this.repository.shares(manager, jurisdictionId, scope, taskId, quarter);
      if (!known || (scope.kind === 'unit' && own.length === 0)) throw notFound();
      const lead = await this.members.leadOfTask(manager, jurisdictionId, taskId);
      const everybody: Scope = { kind: 'jurisdiction' };
      const leads = scope.kind === 'unit' && own.some(({ assignmentId }) => assignmentId === lead);
      const shares = leads
        ? await this.repository.shares(manager, jurisdictionId, everybody, taskId, quarter)
        : own;
      const targets = await this.figures.targetsOfTask(manager, jurisdictionId, taskId);
      const reportIds = shares.flatMap(({ reportId }) => reportId ?? []);
      const figures = await this.figures.ofReports(manager, jurisdictionId, reportIds);
      const figureIds = figures.map((figure) => figure.id);
      const disputes = await this.disputes.ofFigures(manager, jurisdictionId, figureIds);
      const names = targets.some(({ scope: printed }) => printed)
        ? await this.repository.namedUnits(manager, jurisdictionId)
        : [];
      const [terms] = await this.terms.ofTasks(manager, jurisdictionId, [taskId]);
      const rows = shares.map((share) => rowOf(share, targets, { figures, disputes }, names));
      return { rows, totals: totalsOf(targets, terms?.jointTargets ?? [], rows) };
    });
  }
}

function rowOf(
  share: ShareReport,
  targets: readonly TargetRow[],
  { figures, disputes }: Reported,
  names: readonly NamedUnits[],
): TaskFigureRow {
  const { assignmentId, unitId, unitName, percent, reportId, year, quarter } = share;
  const own = figures.filter((figure) => figure.reportId === reportId);
  const scopeNames = names.map(({ name, unitIds }) => ({ name, own: unitIds.includes(unitId) }));
  const cells = targets.map((target): TaskFigureCell => {
    const figure = own.find((candidate) => targetOfFigure(candidate, targets)?.id === target.id);
    const held = disputes.filter(({ figureId }) => figureId === figure?.id);
    const value = settledValue(figure?.value ?? null, held);
    const corrected = value !== (figure?.value ?? null);
    return {
      targetId: target.id,
      applies: targetIsFor(target.scope, scopeNames),
      value,
      // The sides of a share say nothing once another value counts.
      numerator: corrected ? null : (figure?.numerator ?? null),
      denominator: corrected ? null : (figure?.denominator ?? null),
      standing: targetStanding(target, value, figure?.parts ?? []),
      disputed: held.some(({ state }) => OPEN.includes(state)),
    };
  });
  const period = year === null || quarter === null ? null : { year, quarter };
  return { assignmentId, unitName, percent, reportId, period, cells };
}

const totalsOf = (
  targets: readonly TargetRow[],
  joint: readonly string[],
  rows: readonly TaskFigureRow[],
): TaskFigureTotal[] =>
  targets.map((target, at) => {
    const cells = rows.map(({ cells: all }) => all[at]!).filter(({ applies }) => applies);
    return { targetId: target.id, ...targetTotal(target, joint.includes(target.text), cells) };
  });
