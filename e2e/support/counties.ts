import { ApiClient } from './api-client.js';

/** Everybody's, in the demo county and in the one that a journey sets up. */
export const PASSWORD = 'Duheng-2026!';
/** What a journey makes of an empty database. */
export const PILOT = { name: '试点县', code: 'pilot' };
export const ADMINISTRATOR = { name: '管理员', loginName: 'admin', password: PASSWORD };

export interface NewAccount {
  readonly loginName: string;
  readonly displayName: string;
  readonly role: string;
  readonly unitId?: string;
}

const CREATE_ACCOUNT = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }`;
const CHANGE_PASSWORD = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { accountId } }`;
const CREATE_UNIT = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }`;
const CREATE_GROUP = `mutation ($input: CreateUnitGroupInput!) { createUnitGroup(input: $input) { id } }`;

const SET_UP = `mutation ($input: SetUpInput!) { setUpFirstAdministrator(input: $input) { csrfToken } }`;

export const logInToPilot = (address: string, loginName: string): Promise<ApiClient> =>
  new ApiClient(address).logIn(PILOT.code, loginName, PASSWORD);

export const logInToDemo = (address: string, loginName: string): Promise<ApiClient> =>
  new ApiClient(address).logIn('demo', loginName, PASSWORD);

/** The county and its first administrator. Returns the administrator's session. */
export async function setUpPilot(address: string, setUpToken: string): Promise<ApiClient> {
  const { name: displayName, loginName, password } = ADMINISTRATOR;
  const jurisdiction = { jurisdictionName: PILOT.name, jurisdictionCode: PILOT.code };
  await new ApiClient(address).graphql(SET_UP, {
    input: { setUpToken, displayName, loginName, password, ...jurisdiction },
  });
  return logInToPilot(address, loginName);
}

/** Opens an account and gives it a password of its own, as its owner would at the first log-in. */
export async function openAccount(administrator: ApiClient, account: NewAccount): Promise<void> {
  const { createAccount } = await administrator.graphql<{ createAccount: { oneTimePassword: string } }>(
    CREATE_ACCOUNT,
    { input: account },
  );
  const currentPassword = createAccount.oneTimePassword;
  const owner = await administrator.another(account.loginName, currentPassword);
  await owner.graphql(CHANGE_PASSWORD, { input: { currentPassword, newPassword: PASSWORD } });
}

/** Units by name, of one category. Returns their ids by name. */
export async function registerUnits(
  office: ApiClient,
  category: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const { unitCategories } = await office.graphql<{ unitCategories: { id: string; name: string }[] }>(
    '{ unitCategories { id name } }',
  );
  const categoryId = unitCategories.find(({ name }) => name === category)!.id;
  const ids = new Map<string, string>();
  for (const name of names) {
    const input = { name, shortName: name, categoryId, aliases: [] };
    const { createUnit } = await office.graphql<{ createUnit: { id: string } }>(CREATE_UNIT, { input });
    ids.set(name, createUnit.id);
  }
  return ids;
}

export const registerGroup = (
  office: ApiClient,
  name: string,
  memberIds: readonly string[],
): Promise<unknown> => office.graphql(CREATE_GROUP, { input: { name, aliases: [], memberIds } });
