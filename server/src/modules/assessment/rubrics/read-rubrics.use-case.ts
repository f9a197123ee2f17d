import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { RubricListInput } from './rubric.inputs.js';
import { RubricRepository } from './rubric.repository.js';
import type { Rubric, RubricEdition } from './rubric.type.js';
import { RubricView } from './rubric-view.js';

const LONGEST_SEARCH = 100;

/** The library, for those who open rounds. */
@Injectable()
export class ReadRubricsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly rubrics: RubricRepository,
    private readonly view: RubricView,
  ) {}

  list(request: RequestContext, { search, year, all }: RubricListInput): Promise<RubricEdition[]> {
    const { jurisdictionId } = authorise(request, 'round.manage').actor;
    const choice = { search: (search ?? '').trim().slice(0, LONGEST_SEARCH), year: year ?? null, all };
    return this.reader.read(jurisdictionId, (manager) => this.rubrics.list(manager, jurisdictionId, choice));
  }

  one(request: RequestContext, id: string): Promise<Rubric> {
    const { actor } = authorise(request, 'round.manage');
    const wanted = parseId(id);
    return this.reader.read(actor.jurisdictionId, (manager) => this.view.read(manager, actor, wanted));
  }
}
