import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LineFact } from '#shared/assessment/round-snapshot.js';
import { scoreRound } from '#shared/assessment/score-round.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { ResultRepository } from './result.repository.js';
import { RoundRepository, type RoundHeader } from './round.repository.js';
import { ScoreEvidenceRepository } from './score-evidence.repository.js';
import type { ScoreEvidence } from './score-evidence.type.js';
import { ScoringRecordRepository } from './scoring-record.repository.js';

interface Place {
  readonly unitId: string;
  readonly indicatorId: string;
}

/** What a scorer looks at beside one cell: the facts that its points come from, and what the unit reported. */
@Injectable()
export class ReadScoreEvidenceUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly rounds: RoundRepository,
    private readonly records: ScoringRecordRepository,
    private readonly results: ResultRepository,
    private readonly evidence: ScoreEvidenceRepository,
  ) {}

  run(request: RequestContext, wanted: Place & { roundId: string }): Promise<ScoreEvidence> {
    const { jurisdictionId } = authorise(request, 'round.read-draft').actor;
    const id = parseId(wanted.roundId);
    const place = { unitId: parseId(wanted.unitId), indicatorId: parseId(wanted.indicatorId) };
    return this.reader.read(jurisdictionId, async (manager) => {
      const [round] = await this.rounds.headers(manager, jurisdictionId, { drafts: true, id });
      if (!round) throw notFound();
      const facts = await this.facts(manager, jurisdictionId, round, place);
      if (!facts) throw notFound();
      const ids = facts.map(({ assignmentId }) => assignmentId);
      const reports = await this.evidence.reports(manager, jurisdictionId, ids, round);
      return { facts: facts.map((fact) => ({ fact, report: reports.get(fact.assignmentId) ?? null })) };
    });
  }

  /** Of today while the round is scored, afterwards as frozen; undefined where there is no such cell. */
  private async facts(
    manager: EntityManager,
    jurisdictionId: string,
    round: RoundHeader,
    { unitId, indicatorId }: Place,
  ): Promise<readonly LineFact[] | undefined> {
    const units =
      round.state === 'scoring'
        ? scoreRound(await this.records.load(manager, jurisdictionId, round, unitId)).map(
            ({ unitId: of, score }) => ({ unitId: of, lines: score?.lines ?? [] }),
          )
        : (await this.results.snapshot(manager, jurisdictionId, round.id)).units;
    const unit = units.find((one) => one.unitId === unitId);
    return unit?.lines.find((line) => line.indicatorId === indicatorId)?.facts;
  }
}
