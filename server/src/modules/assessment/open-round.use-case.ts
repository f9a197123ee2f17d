import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { GRANTS } from '#shared/access/grants.js';
import { ROLES } from '#shared/access/roles.js';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import { checkClosingQuarter, type RoundKind } from '#shared/assessment/round-kind.js';
import { openRoundSchema } from '#shared/assessment/assessment.schema.js';
import { checkIndicatorTree, type CheckedUnit } from '#shared/assessment/indicator-tree.rules.js';
import { inTreeOrder, type IndicatorNode } from '#shared/assessment/indicator.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { roundPopulation, type RoundMember } from '#shared/assessment/round-population.js';
import { roundWorkflow } from '#shared/assessment/round.workflow.js';
import type { Refusal } from '#shared/kernel/refusal.js';
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
import { RequireLightBurden } from './burden/require-light-burden.js';
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
    private readonly lightBurden: RequireLightBurden,
  ) {}

  run(request: RequestContext, input: OpenRoundInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.manage');
    const { indicators, excludedUnitIds, ...round } = parseInput(openRoundSchema, input);
    const nodes = indicators.map(({ key, parentKey, ...node }, index): IndicatorNode => {
      return { ...node, id: key, parentId: parentKey, sortOrder: index + 1 };
    });
    const { fullPoints } = round.rubric;
    refuseFirst(checkIndicatorTree(nodes, fullPoints));
    const misplaced = checkClosingQuarter(round.kind, round.quarter);
    if (misplaced) throw refusedBy(misplaced);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const register = await this.units.units(manager, jurisdictionId);
      refuseFirst(unknownAudiences(nodes, register));
      await requireAssessors(tx, nodes);
      await this.lightBurden.run(tx, round.year, nodes);
      const population = roundPopulation(register, excludedUnitIds.map(lowerCase), tx.today);
      if (!population.ok) throw refusedBy(population.error);
      refuseFirst(checkIndicatorTree(nodes, fullPoints, membersOf(register, population.value)));
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
      return roundView(header, trees.get(roundId) ?? [], context.actor, tx.today);
    });
  }
}

/** The units that are scored, each by its own indicators. */
function membersOf(
  register: readonly { id: string; name: string; categoryId: string }[],
  population: readonly RoundMember[],
): CheckedUnit[] {
  const taking = new Set(population.filter(({ participates }) => participates).map(({ unitId }) => unitId));
  return register
    .filter(({ id }) => taking.has(id))
    .map(({ id, name, categoryId }) => ({ unitId: id, unitName: name, categoryId }));
}

/** Names of units and categories that are not of this register must not slip in beside known ones. */
function unknownAudiences(
  nodes: readonly IndicatorNode[],
  register: readonly { id: string; categoryId: string }[],
): Refusal[] {
  const known = new Set(register.flatMap(({ id, categoryId }) => [id, categoryId]));
  return nodes
    .filter(({ appliesTo }) =>
      [...(appliesTo?.unitIds ?? []), ...(appliesTo?.categoryIds ?? [])].some((id) => !known.has(id)),
    )
    .map(({ name }) => ({ key: 'assessment.audience-unknown', values: { name } }));
}

/** @throws DomainError REFUSED when a named assessor is nobody who may score here */
async function requireAssessors(tx: Transaction, nodes: readonly IndicatorNode[]): Promise<void> {
  const named = [...new Set(nodes.flatMap(({ assessors }) => assessors.map(({ id }) => id)))];
  if (named.length === 0) return;
  const roles = ROLES.filter((role) => GRANTS['round.score'][role] !== undefined);
  const known = await tx.manager.countBy(AccountRow, {
    jurisdictionId: tx.jurisdictionId,
    id: In(named),
    role: In(roles),
    disabled: false,
  });
  if (known < named.length) throw refusedBy({ key: 'assessment.assessor-unknown' });
}

function refuseFirst([problem]: readonly Refusal[]): void {
  if (problem) throw refusedBy(problem);
}

const lowerCase = (id: string): string => id.toLowerCase();

/** The database decides who of two came first. @throws DomainError REFUSED when the quarter has a round of that name */
async function insertRound(
  tx: Transaction,
  round: Quarter & { name: string; kind: RoundKind; rubric: RoundRubric },
): Promise<string> {
  const none = { proposedAt: null, proposedBy: null, announcedAt: null, announcedBy: null };
  const later = { ...none, appealsUntil: null, sendBackReason: null, publishedAt: null, publishedBy: null };
  const row = { ...round, ...later, state: roundWorkflow.initial };
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
      return {
        ...node,
        assessors: [...node.assessors],
        roundId,
        parentId: parentId === null ? null : idOf.get(parentId)!,
      };
    });
    const ids = await tx.append(IndicatorRow, rows);
    level.forEach(({ id: key }, index) => idOf.set(key, ids[index]!));
    const above = new Set(level.map(({ id }) => id));
    level = nodes.filter(({ parentId }) => parentId !== null && above.has(parentId));
  }
}
