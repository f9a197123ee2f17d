import { Injectable } from '@nestjs/common';
import { nodeDrawHash } from '#db/assessment/node-draw-hash.js';
import { SpotCheckDrawRow } from '#db/entities/assessment/spot-check-draw.entity.js';
import { DRAW_ALGORITHM } from '#shared/assessment/draw/draw-record.js';
import { performDrawSchema } from '#shared/assessment/draw/draw.schema.js';
import { drawWorkflow } from '#shared/assessment/draw/draw.workflow.js';
import { performDraw } from '#shared/assessment/draw/perform-draw.js';
import { advance } from '#shared/kernel/workflow.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { drawView } from './draw-view.js';
import type { PerformDrawInput } from './draw.inputs.js';
import { DrawRepository } from './draw.repository.js';
import type { SpotCheckDraw } from './draw.type.js';

/** Draws, once: from then on the seed is known and everybody can repeat it. */
@Injectable()
export class PerformDrawUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly draws: DrawRepository,
  ) {}

  run(request: RequestContext, input: PerformDrawInput): Promise<SpotCheckDraw> {
    const context = authorise(request, 'draw.perform');
    const { version, witness, ...wanted } = parseInput(performDrawSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const draw = await tx.lock(SpotCheckDrawRow, id);
      if (draw.version !== version) throw conflict(draw.version);
      const state = advance(drawWorkflow, 'draw.perform', draw.state, null);
      if (!state.ok) throw refusedBy(state.error);
      const { terms, population, seed } = draw;
      const basis = { algorithm: DRAW_ALGORITHM, terms, population } as const;
      const result = performDraw(nodeDrawHash, basis, { seed, witness });
      const { accountId } = context.actor;
      const change = { state: state.value, witness, result, drawnAt: tx.now, drawnBy: accountId };
      await tx.update(SpotCheckDrawRow, draw, change);
      await tx.audit({
        action: 'draw.perform',
        entityType: 'spot-check-draw',
        entityId: id,
        after: { seed, witness, result },
      });
      const drawn = await this.draws.byId(tx.manager, tx.jurisdictionId, id);
      if (!drawn) throw notFound();
      return drawView(drawn, context.actor);
    });
  }
}
