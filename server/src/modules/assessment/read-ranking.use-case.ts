import { Injectable } from '@nestjs/common';
import { rankingTable } from '#shared/assessment/ranking-table.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { Ranking } from './ranking.type.js';
import { ResultHistoryRepository } from './result-history.repository.js';
import { ResultRepository } from './result.repository.js';

/** The ranking of a round whose result is shown, which every unit may read. */
@Injectable()
export class ReadRankingUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly results: ResultRepository,
    private readonly history: ResultHistoryRepository,
  ) {}

  /**
   * @param wanted without a round the latest; then the answer is null while there is none. Without an ordinal the
   * newest result.
   * @param asked the fields that will be read
   */
  run(request: RequestContext, wanted: WantedResult, asked: ReadonlySet<string>): Promise<Ranking | null> {
    const { jurisdictionId } = authorise(request, 'result.read-ranking').actor;
    const roundId = wanted.roundId === null ? null : parseId(wanted.roundId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const round = await this.results.publishedRound(manager, jurisdictionId, roundId);
      if (!round && roundId !== null) throw notFound();
      if (!round) return null;
      const { id, previousId, name, previousName, ...rest } = round;
      const versions = await this.history.versions(manager, jurisdictionId, id);
      const newest = versions[versions.length - 1]?.ordinal ?? 1;
      const ordinal = wanted.ordinal ?? newest;
      if (!versions.some((version) => version.ordinal === ordinal)) throw notFound();
      const rows =
        ordinal === newest
          ? await this.results.rows(manager, jurisdictionId, round)
          : await this.history.formerRows(manager, jurisdictionId, id, ordinal, previousId);
      const publicLines =
        ordinal === newest && asked.has('publicLines')
          ? await this.history.publicLines(manager, jurisdictionId, id)
          : [];
      const shown = { ...rest, roundId: id, roundName: name, previousRoundName: previousName };
      return { ...shown, ordinal, versions, publicLines, categories: rankingTable(rows) };
    });
  }
}

/** Null: the latest round, the newest result. */
export interface WantedResult {
  readonly roundId: string | null;
  readonly ordinal: number | null;
}
