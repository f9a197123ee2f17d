import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LookBackRow } from '#db/entities/progress/look-back.entity.js';
import { LOOK_BACK_LIMIT } from '#shared/progress/changes/change-limits.js';
import { openLookBackSchema } from '#shared/progress/changes/changes.schema.js';
import { drawSample, SEED_LIMIT, sortedPopulation } from '#shared/progress/changes/draw-sample.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { OpenLookBackInput } from './look-back.inputs.js';
import { LookBackRepository, type LookBackScope } from './look-back.repository.js';
import type { LookBack } from './look-back.type.js';

/** A population may be larger than what one round can examine: the draw is there to choose. */
const POPULATION_LIMIT = 100_000;

/** Names a population so that a later change to it shows. */
export const hashOfPopulation = (population: readonly string[]): string =>
  createHash('sha256').update(sortedPopulation(population).join('\n')).digest('hex');

/** Opens a 回头看 over all that is said to be done in a scope, or a 随机抽查 by a seed that anyone can draw with again. */
@Injectable()
export class OpenLookBackUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lookBacks: LookBackRepository,
  ) {}

  run(request: RequestContext, input: OpenLookBackInput): Promise<LookBack> {
    const context = authorise(request, 'look-back.record');
    const { title, heldOn, leadBy, method, sampleSize, seed } = parseInput(openLookBackSchema, {
      ...input,
      sampleSize: input.sampleSize ?? null,
      seed: input.seed ?? null,
    });
    const scope: LookBackScope = {
      method,
      planId: idOrNull(input.planId),
      sectionId: idOrNull(input.sectionId),
      unitId: idOrNull(input.unitId),
    };
    if (method === 'spot_check' && sampleSize === null)
      throw invalidInput('look-back.sample-size', 'sampleSize');
    return this.unitOfWork.run(context, async (tx) => {
      if (!(await this.lookBacks.isScopeKnown(tx, scope))) throw notFound();
      const drawn = method === 'spot_check';
      const limit = (drawn ? POPULATION_LIMIT : LOOK_BACK_LIMIT) + 1;
      const population = await this.lookBacks.population(tx, scope, limit);
      if (population.length === 0) throw refusedBy({ key: 'look-back.nothing-in-scope' });
      if (population.length === limit) throw refusedBy({ key: 'look-back.too-many' });
      const chosen = drawn ? (seed ?? randomInt(SEED_LIMIT + 1)) : null;
      const items = chosen === null ? population : drawSample(population, sampleSize ?? 0, chosen);
      const row = {
        title,
        heldOn,
        leadBy,
        ...scope,
        seed: chosen === null ? null : String(chosen),
        population: sortedPopulation(population),
        populationHash: hashOfPopulation(population),
      };
      const [id = ''] = await tx.insert(LookBackRow, [row]);
      await this.lookBacks.insertItems(tx, id, items);
      const { population: _, ...told } = row;
      await tx.audit({
        action: 'look-back.record',
        entityType: 'look-back',
        entityId: id,
        after: { ...told, populationSize: population.length, itemCount: items.length },
      });
      const opened = await this.lookBacks.byId(tx.manager, tx.jurisdictionId, id);
      if (!opened) throw notFound();
      return opened;
    });
  }
}

const idOrNull = (id: string | null | undefined): string | null => (id ? requireId(id) : null);
