import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import type { RoundRecord } from '#shared/assessment/round-record.js';
import { SHOWN_STATES } from '#shared/assessment/round.workflow.js';
import type { SelfScore } from '#shared/assessment/self-review/score-self-review.js';
import { recordOf } from '#shared/assessment/verify-snapshot.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { ResultRepository } from '../result.repository.js';
import { RoundRepository } from '../round.repository.js';
import { ScoringRecordRepository } from '../scoring-record.repository.js';

/** Of snapshots that keep the whole record they were computed from. */
const ANALYSABLE_FORMAT = 3;

const NAMES_SQL = `
  SELECT id, display_name AS name FROM accounts WHERE jurisdiction_id = $1 AND id = ANY($2)
  UNION ALL SELECT id, name FROM units WHERE jurisdiction_id = $1 AND id = ANY($2)`;

/** What an analysis reads: as it stands while the round is scored, as it was frozen once it is shown. */
@Injectable()
export class RoundRecordReader {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly records: ScoringRecordRepository,
    private readonly results: ResultRepository,
  ) {}

  /** @throws DomainError NOT_FOUND, also for results of old versions, which kept no record */
  async record(manager: EntityManager, jurisdictionId: string, id: string): Promise<RoundRecord> {
    const round = await this.rounds.header(manager, jurisdictionId, id);
    if (!SHOWN_STATES.includes(round.state)) return this.records.load(manager, jurisdictionId, round);
    const snapshot = await this.results.snapshot(manager, jurisdictionId, id);
    if (snapshot.format < ANALYSABLE_FORMAT) throw notFound();
    return recordOf(snapshot);
  }

  async selfScores(manager: EntityManager, jurisdictionId: string, roundId: string): Promise<SelfScore[]> {
    const rows = await manager.findBy(SelfScoreRow, { jurisdictionId, roundId });
    return rows.map(({ unitId, indicatorId, input, reason }) => ({ unitId, indicatorId, input, reason }));
  }

  /** Of assessors: accounts or units. */
  async names(
    manager: EntityManager,
    jurisdictionId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await manager.query<{ id: string; name: string }[]>(NAMES_SQL, [jurisdictionId, ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
