import { Injectable } from '@nestjs/common';
import { isAllowed } from '#shared/access/policy.js';
import { checkIndicators } from '#shared/assessment/burden-lint/check-indicators.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RoundRepository } from '../round.repository.js';
import { BurdenOverrideRepository } from './burden-override.repository.js';
import type { BurdenEvaluation, BurdenOverride } from './burden.type.js';
import { overrideView } from './override-view.js';

/** What was asked and decided in a year, and the evaluation form of one round. */
@Injectable()
export class ReadBurdenUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly rounds: RoundRepository,
    private readonly overrides: BurdenOverrideRepository,
  ) {}

  ofYear(request: RequestContext, year: number): Promise<BurdenOverride[]> {
    const { actor } = authorise(request, 'burden.read');
    const { jurisdictionId } = actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const stored = await this.overrides.ofYear(manager, jurisdictionId, year);
      return stored.map((override) => overrideView(override, actor));
    });
  }

  evaluation(request: RequestContext, roundId: string): Promise<BurdenEvaluation> {
    const { actor } = authorise(request, 'burden.read');
    const { jurisdictionId } = actor;
    const id = parseId(roundId);
    const drafts = isAllowed(actor, 'round.read-draft', null);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [round] = await this.rounds.headers(manager, jurisdictionId, { drafts, id });
      if (!round) throw notFound();
      const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
      const indicators = trees.get(id) ?? [];
      const overrides = await this.overrides.ofYear(manager, jurisdictionId, round.year);
      const findings = checkIndicators(indicators, overrides).map((finding) => {
        const { ruleId, wording } = finding;
        const asked = overrides.find((one) => one.ruleId === ruleId && one.wording === wording);
        return { ...finding, override: asked ? overrideView(asked, actor) : null };
      });
      const { name: roundName, year, quarter } = round;
      return { roundId: id, roundName, year, quarter, indicatorCount: indicators.length, findings };
    });
  }
}
