import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DashboardsRefusal } from '#shared/dashboards/dashboards.refusals.js';
import { ledgerEdits, REPORT_EDITS, type LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { inOrder } from '#server/platform/graphql/loader-registry.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList, requireActor } from '#server/platform/request/require-actor.js';
import { cellOf, REPORT_FIELDS } from './cell-of.js';
import { LedgerEditRepository, type EditableShare } from './ledger-edit.repository.js';
import type { LedgerCellAction, LedgerCellEdit, LedgerChoice, LedgerDraft } from './ledger-edit.types.js';

const NOT_YOURS = {
  version: null,
  value: '',
  text: '',
  choices: null,
  refusal: 'dashboards.cell-not-yours' satisfies DashboardsRefusal,
};

/** Which cells of the ledger its reader may change, and what stands in the one that is opened. */
@Injectable()
export class ReadLedgerEditUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: LedgerEditRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of a row that the caller already sees; all rows of a page are looked up at once. */
  async cells(context: GraphqlContext, assignmentId: string): Promise<LedgerCellAction[]> {
    const share = await this.share(context, assignmentId);
    return share ? ledgerEdits(requireActor(context.request).actor, share) : [];
  }

  /** For those alone who write the report: to others a draft is not there. */
  async drafts(context: GraphqlContext, assignmentId: string): Promise<LedgerDraft[]> {
    const share = await this.share(context, assignmentId);
    const { report, reportState } = share ?? {};
    if (!share || !report || reportState === 'accepted') return [];
    const own = ledgerEdits(requireActor(context.request).actor, share).map(({ column }) => column);
    return REPORT_EDITS.filter((column) => own.includes(column) && report[REPORT_FIELDS[column]] !== '').map(
      (column) => ({ column, text: cellOf(share, column).text }),
    );
  }

  /** A cell that is never the caller's says so and shows nothing. @throws DomainError NOT_FOUND for a share that is not shown */
  cell(request: RequestContext, assignmentId: string, column: LedgerEditColumn): Promise<LedgerCellEdit> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { actor } = context;
    const id = requireId(assignmentId);
    return this.reader.read(actor.jurisdictionId, async (manager) => {
      const who = { jurisdictionId: actor.jurisdictionId, scope };
      const [share] = await this.repository.shares(manager, who, [id], quarterOf(today(this.clock)));
      if (!share) throw notFound();
      const edit = ledgerEdits(actor, share).find((one) => one.column === column);
      if (!edit) return { assignmentId: share.id, column, ...NOT_YOURS };
      const choices = await this.choices(manager, actor.jurisdictionId, share, column);
      return { assignmentId: share.id, column, ...cellOf(share, column), choices, refusal: edit.reason };
    });
  }

  private async choices(
    manager: EntityManager,
    jurisdictionId: string,
    { unitId }: EditableShare,
    column: LedgerEditColumn,
  ): Promise<LedgerChoice[] | null> {
    if (column === 'lead_unit') return this.repository.units(manager, jurisdictionId, today(this.clock));
    if (column === 'division') return this.repository.divisions(manager, jurisdictionId, unitId);
    if (column === 'officer' || column === 'leader')
      return this.repository.officers(manager, jurisdictionId, unitId, column === 'leader');
    return null;
  }

  private share(context: GraphqlContext, assignmentId: string): Promise<EditableShare | null> {
    const { context: who, scope } = authoriseList(context.request, 'assignment.read');
    const { jurisdictionId } = who.actor;
    const loader = context.loaders.get('dashboards/ledger-edits', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.shares(manager, { jurisdictionId, scope }, ids, quarterOf(today(this.clock))),
      );
      return inOrder(ids, rows, ({ id }) => id);
    });
    return loader.load(assignmentId);
  }
}
