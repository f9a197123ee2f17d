import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rankingTable } from '#shared/assessment/ranking-table.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { Ranking } from './ranking.type.js';
import { ResultHistoryRepository } from './result-history.repository.js';
import { ResultRepository } from './result.repository.js';
import type { TrendPoint } from './trend-point.type.js';

/** Null: the latest round, the newest result. */
export interface WantedResult {
  readonly roundId: string | null;
  readonly ordinal: number | null;
}

/** What the page of the ranking and the 预读材料 are both made from. */
@Injectable()
export class RankingReader {
  constructor(
    private readonly results: ResultRepository,
    private readonly history: ResultHistoryRepository,
  ) {}

  /**
   * @param wanted without a round the latest; then the answer is null while there is none. Without an ordinal the
   * newest result.
   * @param asked the fields that will be read, of the ranking and of its rows
   * @throws DomainError NOT_FOUND for a round without a result that is shown, or a result that it never had
   */
  async read(
    manager: EntityManager,
    jurisdictionId: string,
    wanted: WantedResult,
    asked: ReadonlySet<string>,
  ): Promise<Ranking | null> {
    const round = await this.results.publishedRound(manager, jurisdictionId, wanted.roundId);
    if (!round && wanted.roundId !== null) throw notFound();
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
    const trends = asked.has('trend')
      ? await this.results.trends(manager, jurisdictionId, id)
      : new Map<string, TrendPoint[]>();
    const trended = rows.map((row) => ({ ...row, trend: trends.get(row.unitId) ?? [] }));
    const shown = { ...rest, roundId: id, roundName: name, previousRoundName: previousName };
    return { ...shown, ordinal, versions, publicLines, categories: rankingTable(trended) };
  }
}
