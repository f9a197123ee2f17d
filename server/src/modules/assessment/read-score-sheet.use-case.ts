import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { ResultRepository } from './result.repository.js';
import { RoundRepository, type RoundHeader } from './round.repository.js';
import { roundView } from './round-view.js';
import { rowsAsPublished, rowsInScoring } from './score-sheet-row.js';
import type { ScoreSheet, ScoreSheetRow } from './score-sheet.type.js';
import { ScoringRecordRepository } from './scoring-record.repository.js';

/** The whole score sheet of a round, for those who score. */
@Injectable()
export class ReadScoreSheetUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly rounds: RoundRepository,
    private readonly records: ScoringRecordRepository,
    private readonly results: ResultRepository,
  ) {}

  run(request: RequestContext, roundId: string): Promise<ScoreSheet> {
    const { actor } = authorise(request, 'round.read-draft');
    const { jurisdictionId } = actor;
    const id = parseId(roundId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [header] = await this.rounds.headers(manager, jurisdictionId, { drafts: true, id });
      if (!header) throw notFound();
      const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
      const rows = await this.rows(manager, jurisdictionId, header);
      return { round: roundView(header, trees.get(id) ?? [], actor), rows };
    });
  }

  private async rows(
    manager: EntityManager,
    jurisdictionId: string,
    round: RoundHeader,
  ): Promise<ScoreSheetRow[]> {
    if (round.state === 'scoring')
      return rowsInScoring(await this.records.load(manager, jurisdictionId, round));
    const snapshot = await this.results.snapshot(manager, jurisdictionId, round.id);
    return rowsAsPublished(snapshot, await this.records.entries(manager, jurisdictionId, round.id, null));
  }
}
