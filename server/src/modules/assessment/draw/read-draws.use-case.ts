import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { drawView, recordOf } from './draw-view.js';
import { DrawRepository, type StoredDraw } from './draw.repository.js';
import type { SpotCheckDraw, SpotCheckDrawPage, SpotCheckRecord } from './draw.type.js';

@Injectable()
export class ReadDrawsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly draws: DrawRepository,
  ) {}

  page(request: RequestContext, page: PageInput): Promise<SpotCheckDrawPage> {
    const { actor } = authorise(request, 'draw.read');
    const window = limitOf(page);
    return this.reader.read(actor.jurisdictionId, async (manager) => {
      const { total, rows } = await this.draws.page(manager, actor.jurisdictionId, window);
      return { total, rows: rows.map((row) => drawView(row, actor)) };
    });
  }

  async one(request: RequestContext, id: string): Promise<SpotCheckDraw> {
    const { actor } = authorise(request, 'draw.read');
    return drawView(await this.stored(actor.jurisdictionId, id), actor);
  }

  /** @throws DomainError NOT_FOUND as long as there is nothing to repeat */
  async record(request: RequestContext, id: string): Promise<SpotCheckRecord> {
    const { actor } = authorise(request, 'draw.read');
    const record = recordOf(await this.stored(actor.jurisdictionId, id));
    if (!record) throw notFound();
    return { record };
  }

  private async stored(jurisdictionId: string, id: string): Promise<StoredDraw> {
    const wanted = parseId(id);
    const draw = await this.reader.read(jurisdictionId, (manager) =>
      this.draws.byId(manager, jurisdictionId, wanted),
    );
    if (!draw) throw notFound();
    return draw;
  }
}
