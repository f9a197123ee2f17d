import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportContent } from '#shared/progress/progress-report.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
import { MemberReportRepository } from './member-report.repository.js';

type Sources = Pick<ProgressReportContent, 'figures' | 'sourceReportIds'>;

/** Only the unit that reports for the task may name members' reports as its sources, and only such as it may read. */
@Injectable()
export class CheckSources {
  constructor(private readonly members: MemberReportRepository) {}

  /** @throws DomainError REFUSED for another unit, INVALID_INPUT for a report that is no member's of this task */
  async run(
    tx: Transaction,
    assignment: Pick<AssignmentRow, 'id' | 'taskId'>,
    content: Sources,
  ): Promise<void> {
    const named = new Set([
      ...(content.sourceReportIds ?? []),
      ...(content.figures ?? []).flatMap(({ parts }) => parts.flatMap(({ reportId }) => reportId ?? [])),
    ]);
    if (named.size === 0) return;
    const lead = await this.members.leadOfTask(tx.manager, tx.jurisdictionId, assignment.taskId);
    if (lead !== assignment.id) throw refusedBy({ key: 'progress.not-consolidating-lead' });
    const known = await this.members.readableOf(tx, assignment, [...named]);
    if (known < named.size) throw invalidInput('progress.source-unknown', 'sourceReportIds');
  }
}
