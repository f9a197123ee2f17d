import { Inject, Injectable } from '@nestjs/common';
import { suggestMeasures } from '#shared/assessment/measures/suggest-measures.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import type { MeasureFilter } from './measure.inputs.js';
import { MeasureRepository } from './measure.repository.js';
import type { MeasurePage, MeasureSuggestion } from './measure.type.js';

@Injectable()
export class ReadMeasuresUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly measures: MeasureRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A unit sees its own. */
  page(request: RequestContext, filter: MeasureFilter, page: PageInput): Promise<MeasurePage> {
    const { context, scope } = authoriseList(request, 'measure.read');
    const { jurisdictionId } = context.actor;
    const window = limitOf(page);
    const wanted = { ...filter, unitId: filter.unitId ? parseId(filter.unitId) : null };
    const view = { jurisdictionId, scope, today: today(this.clock) };
    return this.reader.read(jurisdictionId, (manager) => this.measures.page(manager, view, wanted, window));
  }

  /** From the two latest published quarterly rounds up to the year; without what is decided already. */
  suggestions(request: RequestContext, year: number): Promise<MeasureSuggestion[]> {
    const { jurisdictionId } = authorise(request, 'measure.decide').actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const placings = await this.measures.placings(manager, jurisdictionId, year);
      const latest = placings.filter(({ age }) => age === 1);
      const [first] = latest;
      if (!first) return [];
      const decided = await this.measures.decided(manager, jurisdictionId, first.roundId);
      const names = new Map(latest.map(({ unitId, unitName }) => [unitId, unitName]));
      return suggestMeasures(
        latest,
        placings.filter(({ age }) => age === 2),
      )
        .filter(({ unitId, kind }) => !decided.has(`${unitId} ${kind}`))
        .map((one) => ({ ...one, unitName: names.get(one.unitId) ?? '', roundName: first.roundName }));
    });
  }
}
