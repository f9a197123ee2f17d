import { GRANTS } from '#shared/access/grants.js';
import { ROLES, type Role } from '#shared/access/roles.js';
import { MAKE_LEDGER_EXPORTS } from '#server/modules/dashboards/exports/make-ledger-exports.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestWorld } from '#server/testing/test-world.js';
import type { CountyRegister } from './county-register.js';

const START = `mutation ($input: StartLedgerExportInput!) { startLedgerExport(input: $input) { id } }`;

export interface CountyExports {
  /** Of each role that may export. */
  readonly ready: Readonly<Partial<Record<Role, string>>>;
  /** The office's. */
  readonly toCancel: string;
}

async function start(client: TestClient, query: string): Promise<string> {
  const input = { format: 'csv', query, language: 'zh-CN' };
  return (await client.graphql<{ startLedgerExport: { id: string } }>(START, { input })).startLedgerExport.id;
}

export async function raiseExports(
  world: TestWorld,
  mark: string,
  { clients }: CountyRegister,
): Promise<CountyExports> {
  const query = `q=${encodeURIComponent(mark)}`;
  const ready: Partial<Record<Role, string>> = {};
  for (const role of ROLES.filter((one) => GRANTS['ledger.export'][one]))
    ready[role] = await start(clients[role], query);
  await world.runJob(MAKE_LEDGER_EXPORTS);
  return { ready, toCancel: await start(clients.office, query) };
}
