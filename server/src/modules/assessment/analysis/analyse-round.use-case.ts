import { Injectable } from '@nestjs/common';
import { triedWeightsSchema } from '#shared/assessment/analysis/analysis.schema.js';
import { analyseRound } from '#shared/assessment/analysis/analyse-round.js';
import { percentOf } from '#shared/assessment/analysis/statistics.js';
import { whatIf } from '#shared/assessment/analysis/what-if.js';
import { scoreRound } from '#shared/assessment/score-round.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { RoundAnalysis, TriedWeightInput, WhatIfRow } from './round-analysis.type.js';
import { RoundRecordReader } from './round-record.reader.js';

const MOVES_SHOWN = 5;

/** Figures for those who score, computed and thrown away: no statement of this use case writes. */
@Injectable()
export class AnalyseRoundUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly records: RoundRecordReader,
  ) {}

  run(request: RequestContext, roundId: string): Promise<RoundAnalysis> {
    const { jurisdictionId } = authorise(request, 'round.read-draft').actor;
    const id = parseId(roundId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const record = await this.records.record(manager, jurisdictionId, id);
      const selfScores = await this.records.selfScores(manager, jurisdictionId, id);
      const { stability, assessors, ...analysis } = analyseRound(record, selfScores);
      const jurors = record.indicators.flatMap((node) => node.assessors.map((assessor) => assessor.id));
      const names = await this.records.names(manager, jurisdictionId, [...new Set(jurors)]);
      const nodes = new Map(record.indicators.map((node) => [node.id, node.name]));
      const nameOf = (subjectId: string) => nodes.get(subjectId) ?? names.get(subjectId) ?? '';
      return {
        ...analysis,
        roundId: id,
        roundName: record.roundName,
        assessors: assessors.map((habit) => ({ ...habit, name: nameOf(habit.assessorId) })),
        stability: stability.cases.map(({ pairs, kept, moves, ...one }) => ({
          ...one,
          subjectName: nameOf(one.subjectId),
          keptPercent: percentOf(kept, pairs),
          movedUnits: moves.length,
          moves: moves.slice(0, MOVES_SHOWN),
        })),
        ranges: stability.ranges,
      };
    });
  }

  whatIf(request: RequestContext, roundId: string, weights: TriedWeightInput[]): Promise<WhatIfRow[]> {
    const { jurisdictionId } = authorise(request, 'round.read-draft').actor;
    const id = parseId(roundId);
    const tried = parseInput(triedWeightsSchema, weights);
    return this.reader.read(jurisdictionId, async (manager) => {
      const record = await this.records.record(manager, jurisdictionId, id);
      const known = new Set(record.indicators.map((node) => node.id));
      if (tried.some(({ indicatorId }) => !known.has(indicatorId))) throw notFound();
      return whatIf(record, scoreRound(record), tried);
    });
  }
}
