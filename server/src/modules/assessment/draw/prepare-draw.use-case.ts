import { Inject, Injectable } from '@nestjs/common';
import { nodeDrawHash } from '#db/assessment/node-draw-hash.js';
import { SpotCheckDrawRow } from '#db/entities/assessment/spot-check-draw.entity.js';
import { commitmentOf, inOrder, populationHashOf } from '#shared/assessment/draw/draw-hashes.js';
import type { SeedSource } from '#shared/assessment/draw/draw-hash.js';
import { drawPopulation } from '#shared/assessment/draw/draw-population.rules.js';
import { DRAW_ALGORITHM } from '#shared/assessment/draw/draw-record.js';
import { prepareDrawSchema } from '#shared/assessment/draw/draw.schema.js';
import { drawWorkflow } from '#shared/assessment/draw/draw.workflow.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { drawView } from './draw-view.js';
import type { PrepareDrawInput } from './draw.inputs.js';
import { DrawRepository } from './draw.repository.js';
import type { SpotCheckDraw } from './draw.type.js';
import { SEED_SOURCE } from './seed-source.js';

/** Fixes population and terms, and commits to a seed, before anybody knows the outcome. */
@Injectable()
export class PrepareDrawUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly draws: DrawRepository,
    @Inject(SEED_SOURCE) private readonly seeds: SeedSource,
  ) {}

  run(request: RequestContext, input: PrepareDrawInput): Promise<SpotCheckDraw> {
    const context = authorise(request, 'draw.prepare');
    const { title, year, terms, recusals, ...wanted } = parseInput(prepareDrawSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId, today } = tx;
      const population = drawPopulation(
        {
          units: await this.draws.units(manager, jurisdictionId, { ...wanted, year, today }),
          assignments:
            terms.tasksPerUnit > 0 ? await this.draws.assignments(manager, jurisdictionId, year) : [],
          inspectors: await this.draws.inspectors(manager, jurisdictionId, wanted.inspectorIds),
        },
        recusals.map(({ inspectorId, unitId }) => ({
          inspectorId: inspectorId.toLowerCase(),
          unitId: unitId.toLowerCase(),
        })),
        terms,
      );
      if (!population.ok) throw refusedBy(population.error);
      const basis = { algorithm: DRAW_ALGORITHM, terms, population: inOrder(population.value) } as const;
      const populationHash = populationHashOf(nodeDrawHash, basis);
      const seed = this.seeds.next();
      const commitment = commitmentOf(nodeDrawHash, seed, populationHash);
      const shown = { title, year, algorithm: DRAW_ALGORITHM, terms, populationHash, commitment };
      const open = { witness: '', result: null, drawnAt: null, drawnBy: null };
      const row = { ...shown, ...basis, ...open, seed, state: drawWorkflow.initial };
      const [id = ''] = await tx.insert(SpotCheckDrawRow, [row]);
      // The log is read by those who must not know the seed yet.
      const entity = { entityType: 'spot-check-draw', entityId: id } as const;
      await tx.audit({ action: 'draw.prepare', ...entity, after: shown });
      const prepared = await this.draws.byId(manager, jurisdictionId, id);
      if (!prepared) throw notFound();
      return drawView(prepared, context.actor);
    });
  }
}
