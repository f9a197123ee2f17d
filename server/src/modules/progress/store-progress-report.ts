import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { NamedFigureContent } from '#shared/progress/figures/name-figures.js';
import type { ProgressReportContent } from '#shared/progress/progress-report.schema.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { ReportFigureRepository } from './figures/report-figure.repository.js';
import { ProgressReportRepository } from './progress-report.repository.js';

export type Writing = 'progress-report.save' | 'progress-report.hand-in' | 'progress-report.submit';

export interface ReportToStore {
  readonly assignment: Pick<AssignmentRow, 'id' | 'taskId'>;
  readonly quarter: Quarter;
  /** The report as it is stored; null before the first save. */
  readonly known: ProgressReportRow | null;
  readonly content: ProgressReportContent;
  /** As they are to be kept; null leaves what is stored. */
  readonly figures: readonly NamedFigureContent[] | null;
  readonly state: ProgressReportState;
  readonly writing: Writing;
}

const UNDECIDED = { decidedAt: null, decidedBy: null, returnReason: null };
const NEW = {
  ...UNDECIDED,
  handedInAt: null,
  handedInBy: null,
  submittedAt: null,
  submittedBy: null,
  signedOffBy: null,
  signedOffOn: null,
  overruledAt: null,
  carriedItems: [],
};

/** Writes a report that has passed every rule: its row, evidence, figures, sources and the audit entry. */
@Injectable()
export class StoreProgressReport {
  constructor(
    private readonly reports: ProgressReportRepository,
    private readonly figures: ReportFigureRepository,
  ) {}

  /** The report as it then stands. */
  async run(tx: Transaction, report: ReportToStore): Promise<ProgressReportRow> {
    const { assignment, quarter, known, content, figures, state, writing } = report;
    const changed = { ...columnsOf(content), state, ...stamps(tx, writing) };
    const stored = known
      ? await change(tx, known, changed)
      : add(tx, { ...NEW, ...changed, ...quarter, assignmentId: assignment.id });
    const fileIds = [...new Set(content.fileIds)];
    if (known) await this.reports.replaceFiles(tx, stored.id, fileIds);
    else await this.reports.addFiles(tx, stored.id, fileIds);
    if (figures) await this.figures.replace(tx, stored.id, figures);
    if (content.sourceReportIds)
      await this.reports.replaceSources(tx, stored.id, [...new Set(content.sourceReportIds)]);
    await tx.audit({
      action: TRANSITION_ACTIONS[writing],
      entityType: 'progress-report',
      entityId: stored.id,
      taskId: assignment.taskId,
      before: known && wordsOf(known),
      after: { assignmentId: assignment.id, ...quarter, state, ...content, ...(figures && { figures }) },
    });
    return stored;
  }
}

/** The texts of the report, and of what may be left out only what was given. */
function columnsOf({
  percent,
  narrative,
  problems,
  nextStep,
  asOf,
  signOff,
  carriedItems,
}: ProgressReportContent) {
  return {
    percent: decimalLabel(percent),
    narrative,
    problems,
    nextStep,
    asOf,
    ...(signOff !== undefined && {
      signedOffBy: signOff?.name ?? null,
      signedOffOn: signOff?.on ?? null,
    }),
    ...(carriedItems && { carriedItems }),
  };
}

/** A new submission answers the last decision, whose words stay in the audit log. */
function stamps(tx: Transaction, writing: Writing): Partial<ProgressReportRow> {
  const by = tx.author.actor?.accountId ?? null;
  if (writing === 'progress-report.hand-in') return { handedInAt: tx.now, handedInBy: by };
  if (writing === 'progress-report.submit') return { submittedAt: tx.now, submittedBy: by, ...UNDECIDED };
  return {};
}

function add(tx: Transaction, row: Parameters<typeof tx.post<ProgressReportRow>>[1][0]): ProgressReportRow {
  const [id = ''] = tx.post(ProgressReportRow, [row]);
  const { now, jurisdictionId } = tx;
  const by = tx.author.actor?.accountId ?? null;
  const stamp = { version: 1, createdAt: now, createdBy: by, updatedAt: now, updatedBy: by };
  return { ...row, ...stamp, jurisdictionId, id };
}

async function change(
  tx: Transaction,
  known: ProgressReportRow,
  patch: Partial<ProgressReportRow>,
): Promise<ProgressReportRow> {
  const { id, version } = known;
  await tx.update(ProgressReportRow, { id, version }, patch);
  const updatedBy = tx.author.actor?.accountId ?? null;
  return { ...known, ...patch, version: version + 1, updatedAt: tx.now, updatedBy };
}

const wordsOf = ({ state, percent, narrative, problems, nextStep, asOf }: ProgressReportRow) => ({
  state,
  percent,
  narrative,
  problems,
  nextStep,
  asOf,
});
