import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { DEFAULT_LIGHT_POLICY, type LightPolicy } from '#shared/progress/lights/light-policy.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from '../ledger-view.js';
import type { LedgerFilter } from '../ledger.inputs.js';
import { TaskLedgerRepository } from './task-ledger.repository.js';
import type { TaskLedgerPage } from './task-ledger.types.js';

/** A page of the 台账 with one line a task, as the caller may see it today. */
@Injectable()
export class ReadTaskLedgerUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: TaskLedgerRepository,
    private readonly views: LedgerViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(request: RequestContext, input: { filter: LedgerFilter; page: PageInput }): Promise<TaskLedgerPage> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const limits = limitOf(input.page);
    const filter = parseInput(ledgerFilterSchema, input.filter);
    const day = { jurisdictionId, scope, today: today(this.clock), past: false };
    const page = async (manager: Pick<EntityManager, 'query'>, policy: LightPolicy) => ({
      ...input.page,
      rows: await this.repository.rows(manager, { ...day, policy, filter }, limits),
    });
    // Its thresholds decide on status and light alone: without them it need not be looked up.
    if (!filter.statuses?.length && !filter.lights?.length)
      return page(this.reader.alone(jurisdictionId), DEFAULT_LIGHT_POLICY);
    return this.reader.read(jurisdictionId, async (manager) =>
      page(manager, await this.views.policyOfToday(manager, jurisdictionId)),
    );
  }
}
