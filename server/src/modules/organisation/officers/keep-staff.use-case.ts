import { Injectable } from '@nestjs/common';
import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { UnitDivisionRow } from '#db/entities/organisation/unit-division.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import type { OfficerRefusal } from '#shared/organisation/officers/officer.refusals.js';
import { divisionSchema, officerSchema } from '#shared/organisation/officers/officer.schema.js';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import type { AuditedChange, Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { SaveDivisionInput, SaveOfficerInput } from './officer.inputs.js';
import type { UnitStaff } from './officer.types.js';
import { StaffRepository } from './staff.repository.js';

const refuse = (key: OfficerRefusal, values?: Record<string, string>) =>
  refusedBy({ key, ...(values && { values }) });

type Entry = OfficerRow | UnitDivisionRow;

/** A unit keeps its own register of divisions and officers; the office may keep anybody's. @source R89, R17, R47 */
@Injectable()
export class KeepStaffUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: StaffRepository,
  ) {}

  saveDivision(request: RequestContext, input: SaveDivisionInput): Promise<UnitStaff> {
    const { name } = parseInput(divisionSchema, input);
    return this.change(request, input.unitId, async (tx, unitId) => {
      const { manager, jurisdictionId } = tx;
      const of = { jurisdictionId, unitId };
      const others = await manager.findBy(UnitDivisionRow, of);
      const taken = others.some((one) => one.name === name && one.endedOn === null && one.id !== input.id);
      if (taken) throw refuse('officer.division-taken', { name });
      const before = await entryOf(tx, UnitDivisionRow, unitId, input);
      const sortOrder = Math.max(0, ...others.map((one) => one.sortOrder)) + 1;
      const id = before
        ? await changed(tx, UnitDivisionRow, before, { name })
        : (await tx.insert(UnitDivisionRow, [{ unitId, name, sortOrder, endedOn: null }]))[0]!;
      return { entityType: 'unit-division', id, before: before && { name: before.name }, after: { name } };
    });
  }

  saveOfficer(request: RequestContext, input: SaveOfficerInput): Promise<UnitStaff> {
    const { duty, name, post, phone } = parseInput(officerSchema, { ...input, phone: input.phone ?? '' });
    const numberGiven = typeof input.phone === 'string';
    return this.change(request, input.unitId, async (tx, unitId) => {
      const divisionId = await divisionOf(tx, unitId, input.divisionId ?? null);
      const before = await entryOf(tx, OfficerRow, unitId, input);
      if (before && before.filedOn !== null) throw refuse('officer.already-filed');
      const known = { duty, name, post, divisionId };
      const id = before
        ? await changed(tx, OfficerRow, before, { ...known, ...(numberGiven && { phone }) })
        : (
            await tx.insert(OfficerRow, [
              { unitId, ...known, phone, filedOn: null, receipt: null, endedOn: null },
            ])
          )[0]!;
      const after = { ...known, phoneChanged: numberGiven };
      return { entityType: 'officer', id, before: before && withoutPhone(before), after };
    });
  }

  endDivision(request: RequestContext, input: VersionedInput): Promise<UnitStaff> {
    return this.end(request, UnitDivisionRow, 'unit-division', input);
  }

  endOfficer(request: RequestContext, input: VersionedInput): Promise<UnitStaff> {
    return this.end(request, OfficerRow, 'officer', input);
  }

  /** History keeps the entry; it is offered no more. */
  private async end<Row extends Entry>(
    request: RequestContext,
    table: new () => Row,
    entityType: 'unit-division' | 'officer',
    { id, version }: VersionedInput,
  ): Promise<UnitStaff> {
    const { context } = authoriseList(request, 'officer.manage');
    return this.unitOfWork.run(context, async (tx) => {
      const before = await tx.lock<Entry>(table, requireId(id));
      if (!isAllowed(context.actor, 'officer.manage', before.unitId)) throw notFound();
      if (before.endedOn !== null) throw refuse('officer.ended');
      await tx.update<Entry>(table, { id, version }, { endedOn: tx.today });
      const after = { endedOn: tx.today };
      await tx.audit({
        action: 'officer.manage',
        entityType,
        entityId: id,
        before: { name: before.name },
        after,
      });
      const kind = entityType === 'officer' ? 'officer.end' : 'division.end';
      const payload = { id: before.id, version: version + 1 };
      await offerUndo(tx, { kind, parameters: { name: before.name }, payload });
      return this.repository.staff(tx.manager, tx.jurisdictionId, before.unitId);
    });
  }

  private change(
    request: RequestContext,
    unit: string,
    work: (
      tx: Transaction,
      unitId: string,
    ) => Promise<{
      entityType: AuditedChange['entityType'];
      id: string;
      before: object | null;
      after: object;
    }>,
  ): Promise<UnitStaff> {
    const { context } = authoriseList(request, 'officer.manage');
    const unitId = requireId(unit);
    if (!isAllowed(context.actor, 'officer.manage', unitId)) throw notFound();
    return this.unitOfWork.run(context, async (tx) => {
      await tx.lock(UnitRow, unitId);
      const { entityType, id, before, after } = await work(tx, unitId);
      await tx.audit({ action: 'officer.manage', entityType, entityId: id, before, after });
      return this.repository.staff(tx.manager, tx.jurisdictionId, unitId);
    });
  }
}

/** The entry that is to change, as the caller saw it; null for a new one. */
async function entryOf<Row extends Entry>(
  tx: Transaction,
  table: new () => Row,
  unitId: string,
  { id, version }: { id?: string | null; version?: number | null },
): Promise<Row | null> {
  if (!id) return null;
  const row = await tx.lock<Entry>(table, requireId(id));
  if (row.unitId !== unitId) throw notFound();
  if (row.endedOn !== null) throw refuse('officer.ended');
  if (row.version !== version) throw conflict(row.version);
  return row as Row;
}

async function changed<Row extends Entry>(
  tx: Transaction,
  table: new () => Row,
  { id, version }: Row,
  patch: Partial<Pick<Row, Exclude<keyof Row, 'version' | 'id' | 'jurisdictionId'>>>,
): Promise<string> {
  await tx.update<Entry>(table, { id, version }, patch);
  return id;
}

async function divisionOf(tx: Transaction, unitId: string, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { manager, jurisdictionId } = tx;
  const row = await manager.findOneBy(UnitDivisionRow, { jurisdictionId, unitId, id: requireId(id) });
  if (!row || row.endedOn !== null) throw refuse('officer.division-unknown');
  return row.id;
}

/** The log is read by more people than the register. */
const withoutPhone = ({ duty, name, post, divisionId }: OfficerRow) => ({ duty, name, post, divisionId });
