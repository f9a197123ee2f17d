import { Injectable } from '@nestjs/common';
import { isLineOf } from '#shared/assessment/appeals/appeal.rules.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ResultRepository } from '../result.repository.js';
import { AppealRepository } from './appeal.repository.js';
import type { Appeal, AppealBasis } from './appeal.type.js';
import { appealView } from './appeal-view.js';
import { targetOf } from './target-of.js';

/** Appeals of a round whose result is shown: to a unit its own. */
@Injectable()
export class ReadAppealsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly appeals: AppealRepository,
    private readonly results: ResultRepository,
  ) {}

  ofRound(request: RequestContext, wanted: string): Promise<Appeal[]> {
    const { context, scope } = authoriseList(request, 'appeal.read');
    const { jurisdictionId } = context.actor;
    const roundId = parseId(wanted);
    return this.reader.read(jurisdictionId, async (manager) => {
      if (!(await this.results.publishedRound(manager, jurisdictionId, roundId))) throw notFound();
      const appeals = await this.appeals.appeals(manager, jurisdictionId, scope, { roundId });
      return appeals.map((appeal) => appealView(appeal, context.actor));
    });
  }

  /** What whoever decides has to look at. */
  basis(request: RequestContext, wanted: string): Promise<AppealBasis> {
    const { context, scope } = authoriseList(request, 'appeal.decide');
    const { jurisdictionId } = context.actor;
    const id = parseId(wanted);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [appeal] = await this.appeals.appeals(manager, jurisdictionId, scope, { id });
      if (!appeal) throw notFound();
      const { content } = await this.results.newest(manager, jurisdictionId, appeal.roundId);
      const unit = content.units.find(({ unitId }) => unitId === appeal.unitId);
      const line = unit?.lines.find((one) => isLineOf(one, targetOf(appeal)));
      const place = content.indicators.findIndex((one) => one.id === appeal.indicatorId);
      const indicator = content.indicators[place];
      return {
        indicator: indicator ? { ...indicator, sortOrder: place + 1 } : null,
        entries: content.record.entries.filter(
          (entry) => entry.unitId === appeal.unitId && entry.indicatorId === appeal.indicatorId,
        ),
        points: line?.points ?? null,
      };
    });
  }
}
