import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DATA_ALERT_KINDS, type DataAlertKind } from '#shared/dashboards/attention/data-alert.js';
import { dataAlertsOf } from '#shared/dashboards/attention/data-alerts.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { DataAlertPage, DataAlertRow } from './attention.types.js';
import { DataAlertsRepository, type AlertedShare } from './data-alerts.repository.js';

const invalid = 'error.invalid-input';
const schema = z.object({ year: z.int(invalid).min(1900, invalid).max(2999, invalid) });

export interface DataAlertsRequest {
  readonly year: number;
  /** Null: of every kind. */
  readonly kind: DataAlertKind | null;
  readonly page: PageInput;
}

/** 数据质量: judged afresh from a year's reports each time, so that what was put right is gone at once. */
@Injectable()
export class ReadDataAlertsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: DataAlertsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(request: RequestContext, { kind, page, ...rest }: DataAlertsRequest): Promise<DataAlertPage> {
    const { context, scope } = authoriseList(request, 'progress.read');
    const { jurisdictionId } = context.actor;
    const { year } = parseInput(schema, rest);
    const { limit, offset } = limitOf(page);
    const shares = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.facts(manager, { jurisdictionId, scope, year }),
    );
    const found = shares.flatMap((share) => this.alertsOf(share));
    const byKind = DATA_ALERT_KINDS.map((one) => found.filter((alert) => alert.kind === one));
    const wanted = byKind.flat().filter((alert) => kind === null || alert.kind === kind);
    return {
      total: wanted.length,
      counts: DATA_ALERT_KINDS.map((one, at) => ({ kind: one, count: byKind[at]?.length ?? 0 })),
      rows: wanted.slice(offset, offset + limit),
    };
  }

  private alertsOf({ assignmentId, taskCode, taskTitle, unitName, ...facts }: AlertedShare): DataAlertRow[] {
    const alerts = dataAlertsOf(facts, today(this.clock));
    return alerts.map((alert) => ({ ...alert, assignmentId, taskCode, taskTitle, unitName }));
  }
}
