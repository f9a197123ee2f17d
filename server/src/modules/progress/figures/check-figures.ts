import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { nameFigures, type NamedFigureContent } from '#shared/progress/figures/name-figures.js';
import type { ReportFigureContent } from '#shared/progress/figures/report-figure.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
import { ReportFigureRepository } from './report-figure.repository.js';

/** What the figures of a report must fulfil beyond their shape. */
@Injectable()
export class CheckFigures {
  constructor(private readonly figures: ReportFigureRepository) {}

  /**
   * The figures as they are to be kept.
   * @throws DomainError INVALID_INPUT for a target of another task or a name given twice, REFUSED for a figure of a day
   * to come and for one that is disputed and would go
   */
  async run(
    tx: Transaction,
    { taskId }: Pick<AssignmentRow, 'taskId'>,
    reportId: string | null,
    figures: readonly ReportFigureContent[],
  ): Promise<NamedFigureContent[]> {
    if (figures.some(({ asOf }) => asOf !== null && asOf > tx.today))
      throw refusedBy({ key: 'progress.as-of-in-future' });
    const targets = figures.some(({ targetId }) => targetId !== null)
      ? await this.figures.targetsOfTask(tx.manager, tx.jurisdictionId, taskId)
      : [];
    const named = nameFigures(figures, targets);
    if (!named) throw invalidInput('progress.target-unknown', 'figures');
    const labels = new Set(named.map(({ label }) => label));
    if (labels.size < named.length) throw invalidInput('progress.figure-twice', 'figures');
    const disputed = reportId === null ? [] : await this.figures.disputedLabels(tx, reportId);
    if (disputed.some((label) => !labels.has(label))) throw refusedBy({ key: 'progress.figure-disputed' });
    return named;
  }
}
