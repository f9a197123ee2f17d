import { Injectable } from '@nestjs/common';
import { drawSample } from '#shared/progress/changes/draw-sample.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { LookBackRepository } from './look-back.repository.js';
import type { DrawCheck, LookBack, LookBackItemPage, LookBackPage } from './look-back.type.js';
import { hashOfPopulation } from './open-look-back.use-case.js';

@Injectable()
export class ReadLookBacksUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly lookBacks: LookBackRepository,
  ) {}

  page(request: RequestContext, page: PageInput): Promise<LookBackPage> {
    const { jurisdictionId } = authorise(request, 'look-back.read').actor;
    const window = limitOf(page);
    return this.reader.read(jurisdictionId, (manager) =>
      this.lookBacks.page(manager, jurisdictionId, window),
    );
  }

  one(request: RequestContext, id: string): Promise<LookBack> {
    const { jurisdictionId } = authorise(request, 'look-back.read').actor;
    const wanted = requireId(id);
    return this.reader.read(jurisdictionId, async (manager) =>
      known(await this.lookBacks.byId(manager, jurisdictionId, wanted)),
    );
  }

  items(request: RequestContext, lookBackId: string, page: PageInput): Promise<LookBackItemPage> {
    const { jurisdictionId } = authorise(request, 'look-back.read').actor;
    const wanted = requireId(lookBackId);
    const window = limitOf(page);
    return this.reader.read(jurisdictionId, async (manager) => {
      known(await this.lookBacks.byId(manager, jurisdictionId, wanted));
      return this.lookBacks.items(manager, jurisdictionId, wanted, window);
    });
  }

  /** 复核抽取: draws again from what is stored. A look-back that was not drawn matches when it took everything. */
  checkDraw(request: RequestContext, id: string): Promise<DrawCheck> {
    const { jurisdictionId } = authorise(request, 'look-back.read').actor;
    const wanted = requireId(id);
    return this.reader.read(jurisdictionId, async (manager) => {
      const { population, seed, populationHash, drawn } = known(
        await this.lookBacks.draw(manager, jurisdictionId, wanted),
      );
      const hash = hashOfPopulation(population);
      const again = seed === null ? population : drawSample(population, drawn.length, Number(seed));
      return {
        populationSize: population.length,
        populationHash: hash,
        hashMatches: hash === populationHash,
        itemsMatch: again.length === drawn.length && again.every((one, place) => one === drawn[place]),
      };
    });
  }
}

function known<Row>(row: Row | undefined): Row {
  if (row === undefined) throw notFound();
  return row;
}
