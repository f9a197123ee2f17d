import type { AccountRow } from '#db/entities/identity/account.entity.js';
import type { Role } from '#shared/access/roles.js';
import type { RegisterRows } from './generate-register.js';

/** Finds what the rest of the county refers to. */
export class RegisterIndex {
  private readonly targets: ReadonlyMap<string, { unitId: string | null; groupId: string | null }>;

  constructor(readonly rows: RegisterRows) {
    const { units, groups, aliases } = rows;
    this.targets = new Map([
      ...units.map(({ name, id }) => [name, { unitId: id, groupId: null }] as const),
      ...groups.map(({ name, id }) => [name, { unitId: null, groupId: id }] as const),
      ...aliases.map(({ name, unitId, groupId }) => [name, { unitId, groupId }] as const),
    ]);
  }

  /** The unit or collective that a printed name stands for; both null where the register does not know it. */
  resolve(printedName: string): { unitId: string | null; groupId: string | null } {
    return this.targets.get(printedName) ?? { unitId: null, groupId: null };
  }

  membersOf(groupId: string): string[] {
    return this.rows.members.filter((member) => member.groupId === groupId).map(({ unitId }) => unitId);
  }

  /** Another person of a role that belongs to no unit: what one proposes, the other decides. */
  second(role: Role): AccountRow {
    const [, other] = this.rows.accounts.filter((one) => one.role === role && one.unitId === null);
    if (!other) throw new Error(`the demo county has only one ${role}`);
    return other;
  }

  /** The account that acts in a role, for a unit where the role has one. */
  account(role: Role, unitId: string | null = null): AccountRow {
    const found = this.rows.accounts.find((one) => one.role === role && one.unitId === unitId);
    if (!found) throw new Error(`the demo county has no ${role}`);
    return found;
  }
}
