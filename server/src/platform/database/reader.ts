import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { tenantStatement } from './tenant-statement.js';
import { APP_DATA_SOURCE } from './tokens.js';

/** Reads one jurisdiction in one snapshot. Row-level security hides the others even from a query that forgets them. */
@Injectable()
export class Reader {
  constructor(@Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource) {}

  async read<T>(jurisdictionId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${tenantStatement(jurisdictionId)}`,
      );
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
