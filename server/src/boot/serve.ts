import { mkdir } from 'node:fs/promises';
import { createDataSource } from '#db/data-source.js';
import { migrateUp } from '#db/migrate.js';
import { createApp } from '../create-app.js';
import { provideSetUpToken } from '../modules/identity/set-up-token.js';
import type { Config } from '../platform/config/config.js';
import { assertPortFree } from './assert-port-free.js';
import { describeProblem } from './describe-problem.js';
import { prepareFirstRun } from './first-run.js';
import { openDatabase } from './open-database.js';
import { Shutdown } from './shutdown.js';

/**
 * Opens the database, brings it up to date, and serves pages and API on one port until a signal comes.
 * Ends the process with code 1 and one sentence when it cannot.
 */
export async function serve(config: Config, say: (line: string) => void): Promise<void> {
  const shutdown = new Shutdown();
  const give = (problem: unknown) => {
    console.error(describeProblem(problem, config.databaseUrl) ?? problem);
    return shutdown.exit(1);
  };
  shutdown.onSignals(() => say('正在停止 stopping …'));
  try {
    await boot(config, shutdown, say, (problem) => void give(problem));
  } catch (problem) {
    await give(problem);
  }
}

async function boot(
  config: Config,
  shutdown: Shutdown,
  say: (line: string) => void,
  onGivenUp: (problem: unknown) => void,
): Promise<void> {
  const timed = stopwatch(say);
  await assertPortFree(config.port, config.host);
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const database = await openDatabase(config, onGivenUp);
  shutdown.add(() => database.close());
  timed('数据库 database');
  const applied = await migrateUp(database.url);
  if (applied.length > 0) timed(`升级数据库 ${applied.length} 步 migrations applied`);
  const firstRun = await prepareFirstRun(config, database.url);
  if (firstRun === 'seeded') timed('载入演示县 demo county');
  const dataSource = await createDataSource({ url: database.url, role: 'application' }).initialize();
  shutdown.add(() => dataSource.destroy());
  const app = await createApp(config, dataSource);
  shutdown.add(() => app.close());
  await app.listen(config.port, config.host);
  app.jobs.start();
  timed('服务 server');
  if (firstRun === 'empty') {
    say(`首次设置口令（token for the first set-up）：${await provideSetUpToken(config.dataDir)}`);
  }
  say(`督衡已启动，请打开（Duheng is ready at）：${address(config)}`);
}

/** Each call tells the time since the one before. */
function stopwatch(say: (line: string) => void): (label: string) => void {
  let since = Date.now();
  return (label) => {
    say(`✓ ${label} ${((Date.now() - since) / 1000).toFixed(1)} s`);
    since = Date.now();
  };
}

/** An address that a browser on this machine can open. */
function address({ host, port }: Config): string {
  const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
