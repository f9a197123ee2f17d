import { Injectable } from '@nestjs/common';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { conflictWith } from '#server/platform/database/conflict-with.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { ReportFigureRepository } from './figures/report-figure.repository.js';
import { ProgressReportRepository } from './progress-report.repository.js';

/** Two people write one report: whoever comes later is shown what the other wrote. */
@Injectable()
export class ReportConflict {
  constructor(
    private readonly reports: ProgressReportRepository,
    private readonly figures: ReportFigureRepository,
  ) {}

  /** For a report that is locked: the caller must have seen it as it is. @throws DomainError CONFLICT with both sides */
  async require(tx: Transaction, report: ProgressReportRow, seen: number | null | undefined): Promise<void> {
    if (report.version === seen) return;
    const { state, percent, narrative, problems, nextStep, asOf } = report;
    const files = await this.reports.namedFiles(tx, report.id);
    const figures = await this.figures.ofReports(tx.manager, tx.jurisdictionId, [report.id]);
    const words = { state, percent, narrative, problems, nextStep, asOf };
    throw await conflictWith(tx, report, { ...words, files, figures: figures.map(shownFigure) });
  }
}

/** The figure as its input has it. */
const shownFigure = ({
  jurisdictionId: _jurisdiction,
  reportId: _report,
  sortOrder: _order,
  ...figure
}: ProgressReportFigureRow) => figure;
