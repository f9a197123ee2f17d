import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { RoundStageRow } from '#db/entities/assessment/round-stage.entity.js';
import { stagePlanSchema } from '#shared/assessment/assessment.schema.js';
import { stageOf, type StageDates } from '#shared/assessment/stages/round-stage.js';
import { checkStagePlan } from '#shared/assessment/stages/stage-plan.rules.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RoundRepository, type RoundHeader } from '../round.repository.js';
import type { AssessmentRound } from '../round.type.js';
import { roundView } from '../round-view.js';
import type { StagePlanInput } from './stage-plan.inputs.js';

/** Says when each stage of a round begins and ends. What is over cannot be moved any more. */
@Injectable()
export class PlanStagesUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundRepository,
  ) {}

  run(request: RequestContext, input: StagePlanInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.manage');
    const { version, stages, ...wanted } = parseInput(stagePlanSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const header = await this.rounds.header(manager, jurisdictionId, id);
      const refusal = checkStagePlan(stages, header.stages, tx.today);
      if (refusal) throw refusedBy(refusal);
      const appealsUntil = lastDayAfter(header, stages);
      await tx.update(AssessmentRoundRow, { id, version }, { appealsUntil });
      await manager.delete(RoundStageRow, { jurisdictionId, roundId: id });
      if (stages.length > 0)
        await tx.link(
          RoundStageRow,
          stages.map((stage) => ({ roundId: id, ...stage })),
        );
      await tx.audit({
        action: 'round.manage',
        entityType: 'round-stages',
        entityId: id,
        before: { stages: header.stages, appealsUntil: header.appealsUntil },
        after: { stages, appealsUntil },
      });
      const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
      const after = await this.rounds.header(manager, jurisdictionId, id);
      return roundView(after, trees.get(id) ?? [], context.actor, tx.today);
    });
  }
}

/** Once a result is shown, the last day of appeals moves with its stage. */
function lastDayAfter(
  { appealsUntil, stages: former }: RoundHeader,
  stages: readonly StageDates[],
): CivilDate | null {
  const planned = stageOf(stages, 'appeal')?.endsOn;
  const moved = planned !== undefined && planned !== stageOf(former, 'appeal')?.endsOn;
  return appealsUntil !== null && moved ? planned : appealsUntil;
}
