import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import type { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { FigureDisputeRepository } from '../disputes/figure-dispute.repository.js';
import { ProgressReportRepository } from '../progress-report.repository.js';
import type { ReportSource } from './report-figure.type.js';
import { ReportFigureRepository, type TargetRow } from './report-figure.repository.js';

/** What hangs on reports that the viewer has already been let read. */
@Injectable()
export class ReportFigureLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly figures: ReportFigureRepository,
    private readonly disputes: FigureDisputeRepository,
    private readonly reports: ProgressReportRepository,
  ) {}

  ofReport(context: GraphqlContext, reportId: string): Promise<ProgressReportFigureRow[]> {
    const load = this.figures.ofReports.bind(this.figures);
    return this.many(context, 'figures', load, (row) => row.reportId).load(reportId);
  }

  targetsOfReport(context: GraphqlContext, reportId: string): Promise<TargetRow[]> {
    const load = this.figures.targetsOfReports.bind(this.figures);
    return this.many(context, 'figure-targets', load, (row) => row.reportId).load(reportId);
  }

  disputesOf(context: GraphqlContext, figureId: string): Promise<FigureDisputeRow[]> {
    const load = this.disputes.ofFigures.bind(this.disputes);
    return this.many(context, 'figure-disputes', load, (row) => row.figureId).load(figureId);
  }

  async unitOfFigure(context: GraphqlContext, figureId: string): Promise<string | null> {
    const load = this.disputes.unitsOfFigures.bind(this.disputes);
    const [place] = await this.many(context, 'figure-units', load, (row) => row.figureId).load(figureId);
    return place?.unitId ?? null;
  }

  sources(context: GraphqlContext, reportId: string): Promise<ReportSource[]> {
    const load = this.reports.sources.bind(this.reports);
    return this.many(context, 'report-sources', load, (row) => row.ofReportId).load(reportId);
  }

  private many<Row>(
    context: GraphqlContext,
    name: string,
    load: (manager: EntityManager, jurisdictionId: string, ids: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
  ) {
    const { jurisdictionId } = requireActor(context.request).actor;
    return context.loaders.get(`progress/${name}`, async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) => load(manager, jurisdictionId, ids));
      return grouped(ids, rows, keyOf);
    });
  }
}
