import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SHOWN_STATES } from '#shared/assessment/round.workflow.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
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
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(request: RequestContext, roundId: string): Promise<ScoreSheet> {
    const { actor } = authorise(request, 'round.read-draft');
    const { jurisdictionId } = actor;
    const id = parseId(roundId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const header = await this.rounds.header(manager, jurisdictionId, id);
      const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
      const rows = await this.rows(manager, jurisdictionId, header);
      return { round: roundView(header, trees.get(id) ?? [], actor, today(this.clock)), rows };
    });
  }

  private async rows(
    manager: EntityManager,
    jurisdictionId: string,
    round: RoundHeader,
  ): Promise<ScoreSheetRow[]> {
    if (!SHOWN_STATES.includes(round.state))
      return rowsInScoring(await this.records.load(manager, jurisdictionId, round));
    const snapshot = await this.results.snapshot(manager, jurisdictionId, round.id);
    return rowsAsPublished(snapshot, await this.records.entries(manager, jurisdictionId, round.id, null));
  }
}
