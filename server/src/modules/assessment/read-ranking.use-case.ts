import { Injectable } from '@nestjs/common';
import { rankingTable } from '#shared/assessment/ranking-table.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { Ranking } from './ranking.type.js';
import { ResultRepository } from './result.repository.js';

/** A published round's ranking, which every unit may read. */
@Injectable()
export class ReadRankingUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly results: ResultRepository,
  ) {}

  /** @param roundId null for the latest; then the answer is null while nothing is published */
  run(request: RequestContext, roundId: string | null): Promise<Ranking | null> {
    const { jurisdictionId } = authorise(request, 'result.read-ranking').actor;
    const wanted = roundId === null ? null : parseId(roundId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const round = await this.results.publishedRound(manager, jurisdictionId, wanted);
      if (!round && wanted !== null) throw notFound();
      if (!round) return null;
      const rows = await this.results.rows(manager, jurisdictionId, round);
      const { id, name, year, quarter, previousName } = round;
      const categories = rankingTable(rows);
      return { roundId: id, roundName: name, year, quarter, previousRoundName: previousName, categories };
    });
  }
}
