import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { UnitAliasRow } from '#db/entities/organisation/unit-alias.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';

/** The unit or the collective that names stand for. */
export type NameOwner =
  { readonly unitId: string; readonly groupId: null } | { readonly unitId: null; readonly groupId: string };

/** Keeps every name of the register pointing at one unit or collective only. */
@Injectable()
export class UnitNames {
  /** @throws DomainError REFUSED when another unit, collective or alias has the name */
  async requireFree(tx: Transaction, names: readonly string[], owner: NameOwner | null): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const wanted = { jurisdictionId, name: In([...names]) };
    const units = await manager.findBy(UnitRow, wanted);
    const groups = await manager.findBy(UnitGroupRow, wanted);
    const aliases = await manager.findBy(UnitAliasRow, { ...wanted, endedOn: IsNull() });
    const otherName = [...units, ...groups].find(({ id }) => id !== (owner?.unitId ?? owner?.groupId));
    if (otherName) throw refusedBy({ key: 'organisation.name-taken', values: { name: otherName.name } });
    const otherAlias = aliases.find(
      (a) => !owner || a.unitId !== owner.unitId || a.groupId !== owner.groupId,
    );
    if (otherAlias) throw refusedBy({ key: 'organisation.alias-taken', values: { name: otherAlias.name } });
  }

  /** Makes `names` the printed names of `owner` from today on, and no others. */
  async replaceAliases(tx: Transaction, owner: NameOwner, names: readonly string[]): Promise<void> {
    const { manager, jurisdictionId, now, author } = tx;
    const of = owner.unitId === null ? { groupId: owner.groupId } : { unitId: owner.unitId };
    const known = await manager.findBy(UnitAliasRow, { jurisdictionId, ...of, endedOn: IsNull() });
    const kept = new Set(names);
    const gone = known.filter(({ name }) => !kept.has(name)).map(({ id }) => id);
    if (gone.length > 0)
      await manager.update(UnitAliasRow, { jurisdictionId, id: In(gone) }, { endedOn: tx.today });
    const present = new Set(known.map(({ name }) => name));
    const createdBy = author.actor?.accountId ?? null;
    const added = [...kept].filter((name) => !present.has(name));
    await tx.append(
      UnitAliasRow,
      added.map((name) => ({ name, ...owner, createdAt: now, createdBy, endedOn: null })),
    );
  }
}
