import { Injectable } from '@nestjs/common';
import { RubricRow } from '#db/entities/assessment/rubric.entity.js';
import { versionedSchema } from '#shared/assessment/assessment.schema.js';
import { rubricHeadSchema } from '#shared/assessment/rubrics/rubric.schema.js';
import {
  rubricWorkflow,
  type RubricFacts,
  type RubricState,
  type RubricTransition,
} from '#shared/assessment/rubrics/rubric.workflow.js';
import { advance } from '#shared/kernel/workflow.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { SaveRubricInput } from './rubric.inputs.js';
import { RubricRepository } from './rubric.repository.js';
import type { Rubric } from './rubric.type.js';
import { RubricView } from './rubric-view.js';

/** Writes editions: drafts change, published ones are followed by the next. */
@Injectable()
export class KeepRubricUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rubrics: RubricRepository,
    private readonly view: RubricView,
  ) {}

  /** @throws DomainError REFUSED once the edition is published, CONFLICT when somebody else saved it */
  save(request: RequestContext, input: SaveRubricInput): Promise<Rubric> {
    const context = authorise(request, 'round.manage');
    const { id, version, content } = input;
    const head = parseInput(rubricHeadSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const kept = id ? await this.change(tx, parseId(id), version) : null;
      const row = { ...head, content };
      if (kept) await tx.update(RubricRow, { id: kept.id, version }, row);
      const saved =
        kept?.id ?? (await insertEdition(tx, { ...row, seriesId: newId(), edition: 1, state: 'draft' }));
      await this.audit(tx, saved, kept && { ...kept, content: undefined }, head);
      return this.view.read(tx.manager, context.actor, saved);
    });
  }

  publish(request: RequestContext, input: VersionedInput): Promise<Rubric> {
    return this.move(request, input, 'rubric.publish');
  }

  retire(request: RequestContext, input: VersionedInput): Promise<Rubric> {
    return this.move(request, input, 'rubric.retire');
  }

  /** A draft of the next edition, as this one stands. */
  renew(request: RequestContext, input: VersionedInput): Promise<Rubric> {
    const context = authorise(request, 'round.manage');
    const { id, version } = parseInput(versionedSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const row = await tx.lock(RubricRow, id);
      if (row.version !== version) throw conflict(row.version);
      const { seriesId, name, year, categoryLabel, content } = row;
      const editions = await this.rubrics.list(tx.manager, tx.jurisdictionId, { seriesId, all: true });
      const hasDraft = editions.some(({ state }) => state === 'draft');
      const state = next('rubric.renew', row.state, { faults: 0, hasDraft });
      const edition = Math.max(...editions.map((one) => one.edition)) + 1;
      const copy = await insertEdition(tx, { seriesId, edition, name, year, categoryLabel, state, content });
      await this.audit(tx, copy, { id, edition: row.edition }, { edition });
      return this.view.read(tx.manager, context.actor, copy);
    });
  }

  private async change(tx: Transaction, id: string, version: number): Promise<RubricRow> {
    const row = await tx.lock(RubricRow, id);
    if (row.version !== version) throw conflict(row.version);
    next('rubric.change', row.state, { faults: 0, hasDraft: true });
    return row;
  }

  private move(
    request: RequestContext,
    input: VersionedInput,
    key: Extract<RubricTransition, 'rubric.publish' | 'rubric.retire'>,
  ): Promise<Rubric> {
    const context = authorise(request, 'round.manage');
    const { id, version } = parseInput(versionedSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const row = await tx.lock(RubricRow, id);
      const faults = await this.view.faults(tx.manager, tx.jurisdictionId, row.content);
      const state = next(key, row.state, { faults, hasDraft: row.state === 'draft' });
      await tx.update(RubricRow, { id, version }, { state });
      await this.audit(tx, id, { state: row.state }, { state });
      return this.view.read(tx.manager, context.actor, id);
    });
  }

  private audit(tx: Transaction, entityId: string, before: unknown, after: unknown): Promise<void> {
    return tx.audit({ action: 'round.manage', entityType: 'rubric', entityId, before, after });
  }
}

/** @throws DomainError REFUSED */
function next(key: RubricTransition, state: RubricState, facts: RubricFacts): RubricState {
  const decision = advance(rubricWorkflow, key, state, facts);
  if (!decision.ok) throw refusedBy(decision.error);
  return decision.value;
}

type NewEdition = Pick<
  RubricRow,
  'seriesId' | 'edition' | 'name' | 'year' | 'categoryLabel' | 'state' | 'content'
>;

/** The database decides which of two began the next edition. @throws DomainError REFUSED */
async function insertEdition(tx: Transaction, row: NewEdition): Promise<string> {
  try {
    const [id] = await tx.insert(RubricRow, [row]);
    return id!;
  } catch (error) {
    if (isUniqueViolation(error, 'rubrics_draft_key') || isUniqueViolation(error, 'rubrics_edition_key'))
      throw refusedBy({ key: 'rubric.has-draft' });
    throw error;
  }
}
