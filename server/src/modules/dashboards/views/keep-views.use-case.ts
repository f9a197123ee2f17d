import { Injectable } from '@nestjs/common';
import { SavedViewRow } from '#db/entities/dashboards/saved-view.entity.js';
import type { Actor } from '#shared/access/policy.js';
import { scopeOf } from '#shared/access/policy.js';
import {
  MOST_SAVED_VIEWS,
  savedViewChangeSchema,
  savedViewSchema,
} from '#shared/dashboards/saved-view/saved-view.schema.js';
import type { LeftRow } from '#shared/undo/undo-payload.js';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import { Reader } from '#server/platform/database/reader.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { SavedViewRepository, type Viewing } from './saved-view.repository.js';
import type { ChangeViewInput, SavedView, SaveViewInput } from './saved-view.types.js';

type PatchOf = (
  row: SavedViewRow,
  tx: Transaction,
) => Partial<SavedViewRow> | null | Promise<Partial<SavedViewRow> | null>;

const viewing = (actor: Actor): Viewing => ({
  jurisdictionId: actor.jurisdictionId,
  accountId: actor.accountId,
  seesShared: scopeOf(actor, 'assignment.read').kind === 'jurisdiction',
});

/** Everybody's own views of the ledger; the office shares its with all who see the whole jurisdiction. */
@Injectable()
export class KeepViewsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewRepository,
  ) {}

  list(request: RequestContext): Promise<SavedView[]> {
    const { actor } = authorise(request, 'saved-view.keep');
    return this.reader.read(actor.jurisdictionId, (manager) => this.views.all(manager, viewing(actor)));
  }

  /** @throws DomainError REFUSED for a name that is taken, or one view too many */
  save(request: RequestContext, input: SaveViewInput): Promise<SavedView> {
    const context = authorise(request, 'saved-view.keep');
    const { actor } = context;
    const wanted = parseInput(savedViewSchema, input);
    if (wanted.shared) authorise(request, 'saved-view.share');
    return this.unitOfWork.run(context, async (tx) => {
      await this.requireRoom(tx, actor);
      const view = { ...wanted, accountId: actor.accountId, deletedAt: null };
      const [id] = await named(tx.insert(SavedViewRow, [view]));
      await audit(tx, id!, null, wanted);
      return this.one(tx, actor, id!);
    });
  }

  /** @throws DomainError NOT_FOUND for another's view, CONFLICT, or REFUSED for a name that is taken */
  change(request: RequestContext, input: ChangeViewInput): Promise<SavedView> {
    const wanted = parseInput(savedViewChangeSchema, input);
    const present = Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined);
    const patch: Partial<SavedViewRow> = Object.fromEntries(present);
    if (patch.shared) authorise(request, 'saved-view.share');
    return this.step(request, input, (row) => (row.deletedAt === null ? patch : null));
  }

  delete(request: RequestContext, input: VersionedInput): Promise<SavedView> {
    return this.step(request, input, async (row, tx) => {
      if (row.deletedAt !== null) return null;
      const payload = { id: row.id, version: row.version + 1 };
      await offerUndo(tx, { kind: 'view.delete', parameters: { name: row.name }, payload });
      return { deletedAt: tx.now };
    });
  }

  /** Takes the deletion back. @throws DomainError REFUSED when its name was given to another meanwhile */
  async restore(tx: Transaction, actor: Actor, input: LeftRow): Promise<void> {
    await this.patch(tx, actor, input, async (row) => {
      if (row.deletedAt === null) return null;
      await this.requireRoom(tx, actor);
      return { deletedAt: null };
    });
  }

  /** `viewId` null: the ledger opens without a view. @throws DomainError NOT_FOUND */
  chooseDefault(request: RequestContext, viewId: string | null): Promise<SavedView[]> {
    const context = authorise(request, 'saved-view.keep');
    const who = viewing(context.actor);
    const wanted = viewId === null ? null : requireId(viewId).toLowerCase();
    return this.unitOfWork.run(context, async (tx) => {
      const offered = await this.views.all(tx.manager, who);
      if (wanted !== null && !offered.some(({ id }) => id === wanted)) throw notFound();
      await this.views.chooseDefault(tx.manager, who, wanted);
      await audit(tx, wanted, null, { default: wanted !== null });
      return offered.map((view) => ({ ...view, isDefault: view.id === wanted }));
    });
  }

  private step(request: RequestContext, input: VersionedInput, patchOf: PatchOf): Promise<SavedView> {
    const context = authorise(request, 'saved-view.keep');
    requireId(input.id);
    return this.unitOfWork.run(context, (tx) => this.patch(tx, context.actor, input, patchOf));
  }

  private async patch(
    tx: Transaction,
    actor: Actor,
    { id, version }: LeftRow,
    patchOf: PatchOf,
  ): Promise<SavedView> {
    const row = await tx.lock(SavedViewRow, id);
    const patch = row.accountId === actor.accountId ? await patchOf(row, tx) : null;
    if (!patch) throw notFound();
    if (row.version !== version) throw conflict(row.version);
    await named(tx.update(SavedViewRow, { id, version }, patch));
    const { name, query, shared, deletedAt } = row;
    await audit(tx, id, { name, query, shared, deletedAt }, patch);
    const changed = { ...row, ...patch };
    return patch.deletedAt
      ? { ...changed, version: row.version + 1, own: true, ownerName: actor.displayName, isDefault: false }
      : this.one(tx, actor, id);
  }

  private async requireRoom(tx: Transaction, { jurisdictionId, accountId }: Actor): Promise<void> {
    const kept = await this.views.keptBy(tx.manager, jurisdictionId, accountId);
    if (kept >= MOST_SAVED_VIEWS)
      throw refusedBy({ key: 'saved-view.too-many', values: { limit: MOST_SAVED_VIEWS } });
  }

  private async one(tx: Transaction, actor: Actor, id: string): Promise<SavedView> {
    const all = await this.views.all(tx.manager, viewing(actor));
    const view = all.find((one) => one.id === id.toLowerCase());
    if (!view) throw notFound();
    return view;
  }
}

/** @throws DomainError REFUSED when the account has another view of that name */
async function named<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (isUniqueViolation(error, 'saved_views_name_key')) throw refusedBy({ key: 'saved-view.name-taken' });
    throw error;
  }
}

const audit = (tx: Transaction, entityId: string | null, before: unknown, after: unknown): Promise<void> =>
  tx.audit({ action: 'saved-view.keep', entityType: 'saved-view', entityId, before, after });
