import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MOST_ROWS_AT_ONCE } from '#shared/dashboards/bulk-step.js';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from '../ledger-view.js';
import type { LedgerTarget } from './bulk.types.js';
import { LedgerTargetRepository, type TargetRow } from './ledger-target.repository.js';

/** The rows that a step is meant for, as far as the ledger shows them to the caller. */
@Injectable()
export class BulkTargets {
  constructor(
    private readonly views: LedgerViews,
    private readonly targets: LedgerTargetRepository,
  ) {}

  /** @throws DomainError NOT_FOUND for an id that the ledger does not show, REFUSED for too many */
  async rows(
    manager: EntityManager,
    request: RequestContext,
    { assignmentIds, matching }: LedgerTarget,
  ): Promise<TargetRow[]> {
    if (Boolean(assignmentIds) === Boolean(matching)) throw invalidInput('error.invalid-input', 'target');
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const ids = assignmentIds ? [...new Set(assignmentIds.map((id) => requireId(id).toLowerCase()))] : null;
    if (ids && ids.length > MOST_ROWS_AT_ONCE) throw tooMany(ids.length);
    const filter = parseInput(ledgerFilterSchema, matching ?? {});
    const view = { ...(await this.views.on(manager, { jurisdictionId, scope }, null)), filter };
    const rows = await this.targets.rows(manager, view, ids, MOST_ROWS_AT_ONCE + 1);
    if (ids && rows.length < ids.length) throw notFound();
    if (rows.length > MOST_ROWS_AT_ONCE) throw tooMany(rows.length);
    return rows;
  }
}

const tooMany = (rows: number) =>
  refusedBy({ key: 'dashboards.too-many-at-once', values: { rows, limit: MOST_ROWS_AT_ONCE } });
