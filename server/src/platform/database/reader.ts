import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { askAtOnce } from './ask-at-once.js';
import { tenantStatement } from './tenant-statement.js';
import { APP_DATA_SOURCE } from './tokens.js';

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Reads one jurisdiction in one snapshot. Row-level security hides the others even from a query that forgets them. */
@Injectable()
export class Reader {
  constructor(@Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource) {}

  async read<T>(jurisdictionId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const end = async (statement: string) => {
      await runner.query(statement).catch(() => undefined);
      await runner.release();
    };
    try {
      // Not waited for: what `work` asks first is on its way behind it. Without it, there is no row to see.
      const begun = runner.query(`${BEGIN}; ${tenantStatement(jurisdictionId)}`);
      begun.catch(() => undefined);
      const result = await work(runner.manager);
      await begun;
      // Nothing was written: the answer does not wait for the end either.
      void end('COMMIT');
      return result;
    } catch (error) {
      await end('ROLLBACK');
      throw error;
    }
  }

  /** The rows of one statement, with all that belongs to it sent at once. */
  query<Row>(jurisdictionId: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return askAtOnce<Row>(this.dataSource, `${BEGIN}; ${tenantStatement(jurisdictionId)}`, sql, parameters);
  }

  /** For what asks a manager one thing only: each statement stands alone, in a snapshot of its own. */
  alone(jurisdictionId: string): Pick<EntityManager, 'query'> {
    return {
      query: async <Rows>(sql: string, parameters: readonly unknown[] = []) =>
        (await this.query(jurisdictionId, sql, parameters)) as Rows,
    };
  }
}
