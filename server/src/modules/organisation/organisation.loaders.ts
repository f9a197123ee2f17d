import { Injectable } from '@nestjs/common';
import type { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import type { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped, inOrder } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { UnitRepository } from './unit.repository.js';

/** Batched look-ups of the register, one query a kind and request. */
@Injectable()
export class OrganisationLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: UnitRepository,
  ) {}

  async unit(context: GraphqlContext, id: string): Promise<UnitRow> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('unit', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (m) =>
        this.repository.unitsById(m, jurisdictionId, ids),
      );
      return inOrder(ids, rows, (row) => row.id);
    });
    const unit = await loader.load(id);
    if (!unit) throw notFound();
    return unit;
  }

  async category(context: GraphqlContext, id: string): Promise<UnitCategoryRow> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('unit-category', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (m) =>
        this.repository.categories(m, jurisdictionId),
      );
      return inOrder(ids, rows, (row) => row.id);
    });
    const category = await loader.load(id);
    if (!category) throw notFound();
    return category;
  }

  /** Printed names of a unit or of a collective. */
  aliases(context: GraphqlContext, targetId: string): Promise<string[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('unit-aliases', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (m) => this.repository.aliases(m, jurisdictionId));
      return grouped(ids, rows, (row) => row.unitId ?? row.groupId ?? '').map((group) =>
        group.map(({ name }) => name),
      );
    });
    return loader.load(targetId);
  }

  memberIds(context: GraphqlContext, groupId: string): Promise<string[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('unit-group-members', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (m) =>
        this.repository.members(m, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.groupId).map((group) => group.map(({ unitId }) => unitId));
    });
    return loader.load(groupId);
  }
}
