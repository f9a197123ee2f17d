import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import { openRoundSchema } from '#shared/assessment/assessment.schema.js';
import { checkIndicatorTree } from '#shared/assessment/indicator-tree.rules.js';
import { inTreeOrder, type IndicatorNode } from '#shared/assessment/indicator.js';
import { roundPopulation } from '#shared/assessment/round-population.js';
import { roundWorkflow } from '#shared/assessment/round.workflow.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { UnitRepository } from '#server/modules/organisation/unit.repository.js';
import type { OpenRoundInput } from './assessment.inputs.js';
import { RoundRepository } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';
import { roundView } from './round-view.js';

/** Opens a quarter's round over all units, with the tree that they will be scored by. */
@Injectable()
export class OpenRoundUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitRepository,
    private readonly rounds: RoundRepository,
  ) {}

  run(request: RequestContext, input: OpenRoundInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.manage');
    const { indicators, excludedUnitIds, ...round } = parseInput(openRoundSchema, input);
    const nodes = indicators.map(({ key, parentKey, ...node }, index): IndicatorNode => {
      return { ...node, id: key, parentId: parentKey, sortOrder: index + 1 };
    });
    const [problem] = checkIndicatorTree(nodes);
    if (problem) throw refusedBy(problem);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const register = await this.units.units(manager, jurisdictionId);
      const population = roundPopulation(register, excludedUnitIds.map(lowerCase), tx.today);
      if (!population.ok) throw refusedBy(population.error);
      const roundId = await insertRound(tx, round);
      await tx.link(
        RoundUnitRow,
        population.value.map((member) => ({ roundId, ...member })),
      );
      await insertTree(tx, roundId, nodes);
      await tx.audit({
        action: 'round.manage',
        entityType: 'assessment-round',
        entityId: roundId,
        after: input,
      });
      const [header] = await this.rounds.headers(manager, jurisdictionId, { drafts: true, id: roundId });
      if (!header) throw notFound();
      const trees = await this.rounds.indicators(manager, jurisdictionId, [roundId]);
      return roundView(header, trees.get(roundId) ?? [], context.actor);
    });
  }
}

const lowerCase = (id: string): string => id.toLowerCase();

/** The database decides who of two came first. @throws DomainError REFUSED when the quarter has a round of that name */
async function insertRound(tx: Transaction, round: Quarter & { name: string }): Promise<string> {
  const row = { ...round, state: roundWorkflow.initial, publishedAt: null, publishedBy: null };
  try {
    const [id] = await tx.insert(AssessmentRoundRow, [row]);
    return id!;
  } catch (error) {
    if (!isUniqueViolation(error, 'assessment_rounds_name_key')) throw error;
    throw refusedBy({ key: 'assessment.round-name-taken', values: { name: round.name } });
  }
}

/** Level by level, as a child's row names its parent's id. The keys of the input end here. */
async function insertTree(tx: Transaction, roundId: string, nodes: readonly IndicatorNode[]): Promise<void> {
  const idOf = new Map<string, string>();
  let level = inTreeOrder(nodes).filter(({ parentId }) => parentId === null);
  while (level.length > 0) {
    const rows = level.map(({ id: _key, parentId, ...node }) => {
      return { ...node, roundId, parentId: parentId === null ? null : idOf.get(parentId)! };
    });
    const ids = await tx.append(IndicatorRow, rows);
    level.forEach(({ id: key }, index) => idOf.set(key, ids[index]!));
    const above = new Set(level.map(({ id }) => id));
    level = nodes.filter(({ parentId }) => parentId !== null && above.has(parentId));
  }
}
