import { Inject, Injectable } from '@nestjs/common';
import { isAllowed } from '#shared/access/policy.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RoundRepository } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';
import { roundView } from './round-view.js';

/** The rounds of all years; drafts are the office's and the inspectors' alone. */
@Injectable()
export class ListRoundsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: RoundRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  rounds(request: RequestContext): Promise<AssessmentRound[]> {
    const { actor } = authorise(request, 'result.read-ranking');
    const { jurisdictionId } = actor;
    const drafts = isAllowed(actor, 'round.read-draft', null);
    return this.reader.read(jurisdictionId, async (manager) => {
      const headers = await this.repository.headers(manager, jurisdictionId, { drafts });
      const ids = headers.map(({ id }) => id);
      const trees = await this.repository.indicators(manager, jurisdictionId, ids);
      const day = today(this.clock);
      return headers.map((header) => roundView(header, trees.get(header.id) ?? [], actor, day));
    });
  }
}
