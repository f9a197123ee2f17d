import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { createApp, type App } from '#server/create-app.js';
import { readConfig } from '#server/platform/config/config.js';
import { StatementCounter } from './statement-counter.js';
import { TestClient } from './test-client.js';
import { TestJurisdiction } from './test-jurisdiction.js';

/** The running server on a database of its own, with two tenants: `home`, and `other` to leak into. */
export class TestWorld {
  /** Set it to stand on another day. Starts in the middle of 2026's third quarter. */
  now = new Date('2026-08-15T02:00:00Z');
  readonly clock = { now: () => this.now };
  home!: TestJurisdiction;
  other!: TestJurisdiction;
  private app!: App;
  private counter!: StatementCounter;

  private constructor(
    readonly database: TestDatabase,
    readonly dataDir: string,
  ) {}

  static async open({ production = false } = {}): Promise<TestWorld> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'duheng-world-'));
    const world = new TestWorld(await createTestDatabase(), dataDir);
    world.counter = new StatementCounter(world.database.appDataSource);
    await world.start(production);
    world.home = await world.jurisdiction('home');
    world.other = await world.jurisdiction('other');
    return world;
  }

  /** Runs what the server would have run by itself until now. */
  runJobs(): Promise<void> {
    return this.app.jobs.runDue();
  }

  /** Runs one of them, due or not. */
  runJob(name: string): Promise<void> {
    return this.app.jobs.runNow(name);
  }

  /** What the running server answers. */
  get schema(): GraphQLSchema {
    return this.app.schema;
  }

  get server(): Server {
    return this.app.server;
  }

  /** Nobody who is logged in. */
  stranger(): TestClient {
    return new TestClient(this.app.server, null);
  }

  /** SQL statements of `work`, without the brackets of transactions. */
  statementsOf(work: () => Promise<unknown>): Promise<number> {
    return this.counter.count(work);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** The server stops in good order and starts again, on another port; its clients are new ones. */
  async restart(): Promise<void> {
    await this.app.close();
    await this.start(false);
  }

  private async start(production: boolean): Promise<void> {
    const environment = { NODE_ENV: production ? 'production' : 'test', DUHENG_DATA_DIR: this.dataDir };
    this.app = await createApp(readConfig(environment), this.database.appDataSource, {
      clock: this.clock,
      logger: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
    });
    await this.app.listen(0, '127.0.0.1');
  }

  jurisdiction(code: string): Promise<TestJurisdiction> {
    return TestJurisdiction.create(this.database.dataSource, () => this.app.server, this.clock, code);
  }
}
