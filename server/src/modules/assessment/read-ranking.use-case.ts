import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RankingReader, type WantedResult } from './ranking.reader.js';
import type { Ranking } from './ranking.type.js';

/** The ranking of a round whose result is shown, which every unit may read. */
@Injectable()
export class ReadRankingUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly ranking: RankingReader,
  ) {}

  /** `asked`: the fields that will be read. */
  run(request: RequestContext, wanted: WantedResult, asked: ReadonlySet<string>): Promise<Ranking | null> {
    const { jurisdictionId } = authorise(request, 'result.read-ranking').actor;
    const roundId = wanted.roundId === null ? null : parseId(wanted.roundId);
    return this.reader.read(jurisdictionId, (manager) =>
      this.ranking.read(manager, jurisdictionId, { ...wanted, roundId }, asked),
    );
  }
}
