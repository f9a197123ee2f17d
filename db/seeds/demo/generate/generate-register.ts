import type { Role } from '#shared/access/roles.js';
import { addDays } from '#shared/kernel/civil-date.js';
import type { AccountRow } from '#db/entities/identity/account.entity.js';
import type { UnitAliasRow } from '#db/entities/organisation/unit-alias.entity.js';
import type { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { SINCE_EVER, type UnitGroupMemberRow } from '#db/entities/organisation/unit-group-member.entity.js';
import type { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import type { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { DEMO_UNIT_GROUPS } from '../register/demo-unit-groups.js';
import { DEMO_CATEGORIES } from '../register/demo-units.js';
import type { DemoSeed } from './demo-seed.js';

export interface RegisterRows {
  readonly categories: UnitCategoryRow[];
  readonly units: UnitRow[];
  readonly groups: UnitGroupRow[];
  readonly members: UnitGroupMemberRow[];
  readonly aliases: UnitAliasRow[];
  readonly accounts: AccountRow[];
}

/** Days before today on which the register was set up. */
const REGISTERED_BEFORE = 900;

/** Units, collectives and accounts. `hashOf` gives the stored hash of a login's password. */
export function generateRegister(seed: DemoSeed, hashOf: (loginName: string) => string): RegisterRows {
  const at = seed.at(addDays(seed.today, -REGISTERED_BEFORE), 9);
  const categories = DEMO_CATEGORIES.map(({ name }, index) => ({
    ...seed.key(at),
    name,
    sortOrder: index + 1,
    verticallyManaged: false,
  }));
  const units = DEMO_CATEGORIES.flatMap((category, index) =>
    category.units.map(({ name, shortName }) => ({
      ...seed.row(at, null),
      categoryId: categories[index]!.id,
      parentId: null,
      level: index === 0 ? ('town' as const) : ('county' as const),
      name,
      shortName,
      sortOrder: 0,
      endedOn: null,
    })),
  ).map((unit, index) => ({ ...unit, sortOrder: index + 1 }));
  const idOf = new Map(units.map(({ name, id }) => [name, id]));
  const groups = DEMO_UNIT_GROUPS.map(({ name }, index) => ({
    ...seed.row(at, null),
    name,
    sortOrder: index + 1,
    reachesVertical: false,
  }));
  const members = DEMO_UNIT_GROUPS.flatMap((group, index) =>
    group.members.map((name) => ({
      jurisdictionId: seed.jurisdictionId,
      groupId: groups[index]!.id,
      unitId: idOf.get(name)!,
      joinedOn: SINCE_EVER,
      leftOn: null,
    })),
  );
  return {
    categories,
    units,
    groups,
    members,
    aliases: aliasesOf(seed, at, units, groups),
    accounts: generateAccounts(seed, at, units, hashOf),
  };
}

function aliasesOf(seed: DemoSeed, at: Date, units: UnitRow[], groups: UnitGroupRow[]): UnitAliasRow[] {
  const alias = (name: string, target: Pick<UnitAliasRow, 'unitId' | 'groupId'>) => ({
    ...seed.key(at),
    name,
    ...target,
    createdAt: at,
    createdBy: null,
    endedOn: null,
  });
  const unitAliases = DEMO_CATEGORIES.flatMap((category) => category.units).flatMap((unit, index) =>
    [...new Set([unit.shortName, ...unit.aliases])]
      .filter((name) => name !== unit.name)
      .map((name) => alias(name, { unitId: units[index]!.id, groupId: null })),
  );
  const groupAliases = DEMO_UNIT_GROUPS.flatMap((group, index) =>
    group.aliases.map((name) => alias(name, { unitId: null, groupId: groups[index]!.id })),
  );
  return [...unitAliases, ...groupAliases];
}

/** The accounts of the log-in page, and a reporter and a head for every other unit, so that each act has its actor. */
function generateAccounts(
  seed: DemoSeed,
  at: Date,
  units: UnitRow[],
  hashOf: (loginName: string) => string,
): AccountRow[] {
  const account = (
    loginName: string,
    displayName: string,
    role: Role,
    unitId: string | null,
    open: boolean,
  ) => ({
    ...seed.row(at, null),
    loginName,
    displayName,
    passwordHash: hashOf(loginName),
    role,
    unitId,
    disabled: false,
    mustChangePassword: !open,
    failedAttempts: 0,
    lockedUntil: null,
  });
  const listed = DEMO_ACCOUNTS.map(({ loginName, displayName, role, unitName }) => {
    const unitId = role.startsWith('unit_') ? units.find(({ name }) => name === unitName)!.id : null;
    return account(loginName, displayName, role, unitId, true);
  });
  const staffed = new Set(listed.map(({ unitId }) => unitId));
  const others = units.flatMap(({ id, shortName, sortOrder }) => {
    if (staffed.has(id)) return [];
    const number = String(sortOrder).padStart(2, '0');
    return [
      account(`unit${number}-reporter`, `${shortName}填报员`, 'unit_reporter', id, false),
      account(`unit${number}-head`, `${shortName}负责人`, 'unit_head', id, false),
    ];
  });
  return [...listed, ...others];
}
