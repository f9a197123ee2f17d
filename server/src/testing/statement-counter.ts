import { AbstractLogger, type DataSource } from 'typeorm';

const BRACKET = /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SET LOCAL)/;

/** Counts what a data source sends, so that a test can hold an operation to its budget. Transaction brackets do not count. */
export class StatementCounter {
  private sent = 0;

  constructor(dataSource: DataSource) {
    const onQuery = (statement: string) => {
      if (!BRACKET.test(statement)) this.sent += 1;
    };
    dataSource.logger = new (class extends AbstractLogger {
      override logQuery(statement: string): void {
        onQuery(statement);
      }

      protected writeLog(): void {}
    })();
  }

  async count(work: () => Promise<unknown>): Promise<number> {
    const before = this.sent;
    await work();
    return this.sent - before;
  }
}
