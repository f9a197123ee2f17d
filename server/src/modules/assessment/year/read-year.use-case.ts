import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '#shared/kernel/ports.js';
import { isAllowed } from '#shared/access/policy.js';
import { yearStepSchema } from '#shared/assessment/year/year.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { draftView, publishedView } from './year-view.js';
import { termsOf, YearRepository } from './year.repository.js';
import type { YearResult } from './year.type.js';

/** The year's result: to everybody once it is published, before that to those who prepare it. */
@Injectable()
export class ReadYearUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly years: YearRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is nothing that the viewer may see. */
  run(request: RequestContext, wanted: number): Promise<YearResult | null> {
    const { actor } = authorise(request, 'result.read-ranking');
    const { jurisdictionId } = actor;
    const { year } = parseInput(yearStepSchema, { year: wanted, version: 0 });
    return this.reader.read(jurisdictionId, async (manager) => {
      const summary = await this.years.summary(manager, jurisdictionId, year);
      const snapshot = await this.years.snapshot(manager, jurisdictionId, year);
      if (snapshot) return publishedView(snapshot, summary?.version ?? 0);
      if (!isAllowed(actor, 'round.read-draft', null)) return null;
      const record = await this.years.record(manager, jurisdictionId, year, termsOf(summary));
      return draftView(record, summary, today(this.clock), actor);
    });
  }
}
