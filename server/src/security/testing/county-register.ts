import { AccountRow } from '#db/entities/identity/account.entity.js';
import { ROLES, isUnitRole, type Role } from '#shared/access/roles.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

/** The units, and somebody of every role. `own` is the unit of the unit roles, `neighbour` a unit beside it. */
export interface CountyRegister {
  readonly categoryId: string;
  readonly ownUnitId: string;
  readonly neighbourUnitId: string;
  readonly groupId: string;
  readonly clients: Readonly<Record<Role, TestClient>>;
  /** Accounts for administrators to act on; nobody is logged in with them. */
  readonly accountIds: { readonly toReset: string; readonly toDisable: string; readonly disabled: string };
}

/** `mark` is part of every text. `scale` multiplies what nobody points at, to see what grows with it. */
export async function raiseRegister(
  home: TestJurisdiction,
  mark: string,
  scale: number,
): Promise<CountyRegister> {
  const categoryId = await home.category(`${mark}部门`);
  const unit = (name: string) =>
    home.unit(`${mark}${name}`, {
      categoryId,
      shortName: `${mark}${name}简称`,
      aliases: [`${mark}${name}别名`],
    });
  const [ownUnitId, neighbourUnitId] = [await unit('甲局'), await unit('乙局')];
  for (let n = 1; n < scale * 2; n += 1) await home.unit(`${mark}${n}镇`);
  const groupId = await home.group(`${mark}各局`, [ownUnitId, neighbourUnitId], [`${mark}各部门`]);
  for (let n = 1; n < scale; n += 1) await home.group(`${mark}集体${n}`, [ownUnitId], [`${mark}统称${n}`]);
  const clients: Partial<Record<Role, TestClient>> = {};
  for (const role of ROLES) {
    const accountId = await account(home, mark, role, isUnitRole(role) ? ownUnitId : null);
    clients[role] = await home.session(accountId);
  }
  return {
    categoryId,
    ownUnitId,
    neighbourUnitId,
    groupId,
    clients: clients as Record<Role, TestClient>,
    accountIds: {
      toReset: await account(home, mark, 'leader', null),
      toDisable: await account(home, mark, 'leader', null),
      disabled: await account(home, mark, 'leader', null, true),
    },
  };
}

/** Somebody of the role in that unit, logged in, with the mark in the name. */
export const markedClient = async (
  home: TestJurisdiction,
  mark: string,
  role: Role,
  unitId: string | null,
): Promise<TestClient> => home.session(await account(home, mark, role, unitId));

let accounts = 0;

function account(
  home: TestJurisdiction,
  mark: string,
  role: Role,
  unitId: string | null,
  disabled = false,
): Promise<string> {
  accounts += 1;
  return home.insert(AccountRow, {
    loginName: `${mark}-${role}-${accounts}`,
    displayName: `${mark}${role}`,
    passwordHash: 'none',
    role,
    unitId,
    disabled,
    mustChangePassword: false,
    ...home.stamp(),
  });
}
