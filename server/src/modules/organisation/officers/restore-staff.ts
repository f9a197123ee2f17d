import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { UnitDivisionRow } from '#db/entities/organisation/unit-division.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import type { LeftRow } from '#shared/undo/undo-payload.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';

const TABLES = { 'unit-division': UnitDivisionRow, officer: OfficerRow } as const;

/** Takes an entry up again that was ended a moment ago. @throws DomainError CONFLICT, or REFUSED for a name given since */
export async function restoreStaff(
  tx: Transaction,
  actor: Actor,
  entityType: keyof typeof TABLES,
  { id, version }: LeftRow,
): Promise<void> {
  const { jurisdictionId, manager } = tx;
  const table = TABLES[entityType] as new () => OfficerRow | UnitDivisionRow;
  const entry = await tx.lock<OfficerRow | UnitDivisionRow>(table, id);
  if (!isAllowed(actor, 'officer.manage', entry.unitId)) throw notFound();
  if (entityType === 'unit-division') {
    // Whoever names a division of the unit meanwhile is waited for.
    await tx.lock(UnitRow, entry.unitId);
    const all = await manager.findBy(UnitDivisionRow, { jurisdictionId, unitId: entry.unitId });
    if (all.some(({ name, endedOn }) => name === entry.name && endedOn === null))
      throw refusedBy({ key: 'officer.division-taken', values: { name: entry.name } });
  }
  await tx.update<OfficerRow | UnitDivisionRow>(table, { id, version }, { endedOn: null });
  await tx.audit({
    action: 'officer.manage',
    entityType,
    entityId: id,
    before: { endedOn: entry.endedOn },
    after: { endedOn: null },
  });
}
