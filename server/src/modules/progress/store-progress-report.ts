import { Injectable } from '@nestjs/common';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { ProgressReportContent } from '#shared/progress/progress-report.schema.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { ProgressReportRepository } from './progress-report.repository.js';

export type Writing = 'progress-report.save' | 'progress-report.submit';

export interface ReportToStore {
  readonly assignmentId: string;
  readonly quarter: Quarter;
  /** The report as it is stored; null before the first save. */
  readonly known: ProgressReportRow | null;
  readonly content: ProgressReportContent;
  readonly state: ProgressReportState;
  readonly writing: Writing;
}

const UNDECIDED = { decidedAt: null, decidedBy: null, returnReason: null };
const NOT_SUBMITTED = { submittedAt: null, submittedBy: null };

/** Writes a report that has passed every rule: its row, its evidence and the audit entry. */
@Injectable()
export class StoreProgressReport {
  constructor(private readonly reports: ProgressReportRepository) {}

  async run(tx: Transaction, report: ReportToStore): Promise<ProgressReportRow> {
    const { assignmentId, quarter, known, content, state, writing } = report;
    const { fileIds, ...words } = content;
    // A new submission answers the last decision, whose words stay in the audit log.
    const submission = { submittedAt: tx.now, submittedBy: tx.author.actor?.accountId ?? null, ...UNDECIDED };
    const changed = { ...words, state, ...(writing === 'progress-report.submit' && submission) };
    const id = known
      ? await change(tx, known, changed)
      : await add(tx, { ...NOT_SUBMITTED, ...UNDECIDED, ...changed, ...quarter, assignmentId });
    await this.reports.replaceFiles(tx, id, [...new Set(fileIds)]);
    await tx.audit({
      action: TRANSITION_ACTIONS[writing],
      entityType: 'progress-report',
      entityId: id,
      before: known && wordsOf(known),
      after: { assignmentId, ...quarter, state, ...content },
    });
    return tx.lock(ProgressReportRow, id);
  }
}

async function add(
  tx: Transaction,
  row: Parameters<typeof tx.insert<ProgressReportRow>>[1][0],
): Promise<string> {
  const [id = ''] = await tx.insert(ProgressReportRow, [row]);
  return id;
}

async function change(
  tx: Transaction,
  { id, version }: ProgressReportRow,
  patch: Partial<ProgressReportRow>,
): Promise<string> {
  await tx.update(ProgressReportRow, { id, version }, patch);
  return id;
}

const wordsOf = ({ state, percent, narrative, problems, nextStep, asOf }: ProgressReportRow) => ({
  state,
  percent,
  narrative,
  problems,
  nextStep,
  asOf,
});
