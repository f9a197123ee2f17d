import { Inject, Injectable } from '@nestjs/common';
import { INDICATOR_TEMPLATE } from '#shared/assessment/indicator-template.js';
import { isAllowed } from '#shared/access/policy.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RoundRepository } from './round.repository.js';
import type { AssessmentRound, Indicator } from './round.type.js';
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

  /** What a new round starts from; ids serve as keys of the input. */
  template(request: RequestContext): Indicator[] {
    authorise(request, 'round.manage');
    return [...INDICATOR_TEMPLATE];
  }
}
