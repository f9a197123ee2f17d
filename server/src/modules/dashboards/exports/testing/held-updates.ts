import type { DataSource, QueryRunner } from 'typeorm';

const LOCK = 230_029;
const LOOK_AGAIN_MS = 10;
const MOST_LOOKS = 300;

/** Holds up the database where a run reports, so that a test can do something at that very point. */
export class HeldUpdates {
  private constructor(
    private readonly runner: QueryRunner,
    private readonly dataSource: DataSource,
  ) {}

  /** From now on updates of `ledger_exports` for which `condition` holds (NEW, OLD) wait. */
  static async where(dataSource: DataSource, condition: string): Promise<HeldUpdates> {
    const runner = dataSource.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await dataSource.query(
      `CREATE FUNCTION hold_update() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN PERFORM pg_advisory_xact_lock_shared(${LOCK}); RETURN NEW; END $$`,
    );
    await dataSource.query(
      `CREATE TRIGGER held BEFORE UPDATE ON ledger_exports FOR EACH ROW WHEN (${condition})
       EXECUTE FUNCTION hold_update()`,
    );
    return new HeldUpdates(runner, dataSource);
  }

  /** Resolves when so many statements wait for a lock. @throws Error when they do not come */
  async waiting(statements: number): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const [{ count }] = await this.dataSource.query<[{ count: number }]>(
        `SELECT count(*)::int AS count FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (count >= statements) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new Error('nobody came to be held');
  }

  async release(): Promise<void> {
    await this.runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    await this.runner.release();
    await this.waitingNoMore();
  }

  private async waitingNoMore(): Promise<void> {
    await this.dataSource.query('DROP TRIGGER held ON ledger_exports');
    await this.dataSource.query('DROP FUNCTION hold_update');
  }
}
