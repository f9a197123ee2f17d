import { Inject, Injectable } from '@nestjs/common';
import {
  isReportEdit,
  LEDGER_EDITS,
  type LedgerEditColumn,
  type ReportEditColumn,
} from '#shared/dashboards/ledger-edit.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import { readGridCell } from '#shared/progress/quarter-grid/read-grid-cell.js';
import { AddTaskUnitUseCase } from '#server/modules/plans/leads/add-task-unit.use-case.js';
import { BreakDownAssignmentUseCase } from '#server/modules/plans/steps/break-down-assignment.use-case.js';
import { StepsRepository } from '#server/modules/plans/steps/steps.repository.js';
import { ExtensionUseCase } from '#server/modules/progress/changes/requests/extension.use-case.js';
import { WriteProgressReportUseCase } from '#server/modules/progress/write-progress-report.use-case.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { REPORT_FIELDS } from './cell-of.js';
import { LedgerEditRepository, type EditableShare } from './ledger-edit.repository.js';
import type { EditLedgerCellInput, LedgerCellEdit } from './ledger-edit.types.js';
import { ReadLedgerEditUseCase } from './read-ledger-edit.use-case.js';

type InChargeColumn = Extract<LedgerEditColumn, 'division' | 'officer' | 'leader'>;

const IN_CHARGE = {
  division: 'divisionId',
  officer: 'officerId',
  leader: 'leaderId',
} as const satisfies Record<InChargeColumn, string>;

interface Edit {
  readonly request: RequestContext;
  readonly share: EditableShare;
  readonly version: number;
  readonly value: string;
  readonly reason: string;
}

/**
 * A cell of the ledger is changed by the very use case that its own page takes, with its right, its rules, its audit
 * entry and its conflict: the ledger is another place to type, not another way to write.
 */
@Injectable()
export class EditLedgerCellUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: LedgerEditRepository,
    private readonly read: ReadLedgerEditUseCase,
    private readonly extension: ExtensionUseCase,
    private readonly leads: AddTaskUnitUseCase,
    private readonly breakdown: BreakDownAssignmentUseCase,
    private readonly steps: StepsRepository,
    private readonly reports: WriteProgressReportUseCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError as the use case of the column does; CONFLICT carries what stands in the cell now */
  async run(request: RequestContext, input: EditLedgerCellInput): Promise<LedgerCellEdit> {
    const { column, value, reason } = input;
    const { context, scope } = authoriseList(request, LEDGER_EDITS[column]);
    const id = requireId(input.assignmentId);
    const { jurisdictionId } = context.actor;
    const [share] = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.shares(manager, { jurisdictionId, scope }, [id], quarterOf(today(this.clock))),
    );
    if (!share) throw notFound();
    if (isReportEdit(column)) await this.writeReport(request, share, column, input);
    else {
      const version = input.version ?? null;
      if (version === null) throw invalidInput('error.invalid-input', 'version');
      await this.change(column, { request, share, version, value, reason: reason ?? '' });
    }
    return this.read.cell(request, share.id, column);
  }

  private change(
    column: Exclude<LedgerEditColumn, ReportEditColumn>,
    { request, share, version, value, reason }: Edit,
  ): Promise<unknown> {
    switch (column) {
      case 'due_on':
        return this.extension.extend(request, { id: share.id, version, dueOn: value, reason });
      case 'lead_unit':
        return this.leads.appointLead(request, {
          taskId: share.taskId,
          taskVersion: version,
          unitId: requireId(value),
        });
      case 'division':
      case 'officer':
      case 'leader':
        return this.putInCharge(column, { request, share, version, value, reason });
    }
  }

  /** The steps of the share stay; the version sees to it that they are those that stood there. */
  private async putInCharge(column: InChargeColumn, { request, share, version, value }: Edit): Promise<void> {
    const { jurisdictionId } = authoriseList(request, 'assignment.break-down').context.actor;
    const [known] = await this.reader.read(jurisdictionId, (manager) =>
      this.steps.breakdowns(manager, jurisdictionId, [share.id]),
    );
    const { divisionId, officerId, leaderId, steps } = known!;
    const chosen = value === '' ? null : requireId(value);
    await this.breakdown.run(request, {
      assignmentId: share.id,
      version,
      divisionId,
      officerId,
      leaderId,
      [IN_CHARGE[column]]: chosen,
      steps,
    });
  }

  /** Saved, not handed in: the other words of the report stay as they are. */
  private async writeReport(
    request: RequestContext,
    { id, percent, report }: EditableShare,
    column: ReportEditColumn,
    { version, value }: EditLedgerCellInput,
  ): Promise<void> {
    const typed = readGridCell(column === 'percent' ? 'percent' : 'text', value);
    if (!typed.ok) throw refusedBy(typed.error);
    const blank = {
      percent,
      narrative: '',
      problems: '',
      nextStep: '',
      asOf: today(this.clock),
      fileIds: [],
    };
    const { version: _known, ...stored } = report ?? { version: null, ...blank };
    await this.reports.save(request, {
      assignmentId: id,
      ...quarterOf(today(this.clock)),
      ...(typeof version === 'number' && { version }),
      ...stored,
      [REPORT_FIELDS[column]]: typed.value,
    });
  }
}
