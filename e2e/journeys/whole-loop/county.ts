import { ApiClient } from '../../support/api-client.js';

export const COUNTY = { name: '试点县', code: 'pilot' };
export const PASSWORD = 'Duheng-2026!';
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

export const logIn = (address: string, loginName: string, password = PASSWORD): Promise<ApiClient> =>
  new ApiClient(address).logIn(COUNTY.code, loginName, password);

/** Opens an account and gives it a password of its own, as its owner would at the first log-in. */
export async function openAccount(administrator: ApiClient, account: NewAccount): Promise<void> {
  const { createAccount } = await administrator.graphql<{ createAccount: { oneTimePassword: string } }>(
    CREATE_ACCOUNT,
    {
      input: account,
    },
  );
  const owner = await logIn(administrator.address, account.loginName, createAccount.oneTimePassword);
  await owner.graphql(CHANGE_PASSWORD, {
    input: { currentPassword: createAccount.oneTimePassword, newPassword: PASSWORD },
  });
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

/** The quarter of today in Shanghai: reports can be made for it, and so a round be held. */
export function thisQuarter(): { year: number; quarter: number } {
  const [year, month] = new Date(Date.now() + 8 * 3_600_000).toISOString().split('-').map(Number) as [
    number,
    number,
  ];
  return { year, quarter: Math.ceil(month / 3) };
}

interface Sheet {
  scoreSheet: {
    round: { indicators: { id: string; maxPoints: string }[] };
    rows: {
      unitId: string;
      participates: boolean;
      cells: { indicatorId: string; points: string | null }[];
    }[];
  };
}

const SHEET = `query ($roundId: ID!) { scoreSheet(roundId: $roundId) {
  round { indicators { id maxPoints } }
  rows { unitId participates cells { indicatorId points } } } }`;
const SCORE = `mutation ($input: ScoreInput!) { scoreIndicator(input: $input) { total } }`;

/** Gives every cell that is still empty its full points. Returns how many it scored. */
export async function scoreTheRest(inspector: ApiClient, roundId: string): Promise<number> {
  const { scoreSheet } = await inspector.graphql<Sheet>(SHEET, { roundId });
  const full = new Map(scoreSheet.round.indicators.map(({ id, maxPoints }) => [id, maxPoints]));
  let scored = 0;
  for (const { unitId, cells } of scoreSheet.rows.filter(({ participates }) => participates)) {
    for (const { indicatorId } of cells.filter(({ points }) => points === null)) {
      const entered = { kind: 'points', points: full.get(indicatorId) };
      const input = { roundId, indicatorId, unitId, input: entered, reason: '', version: 0 };
      await inspector.graphql(SCORE, { input });
      scored += 1;
    }
  }
  return scored;
}
