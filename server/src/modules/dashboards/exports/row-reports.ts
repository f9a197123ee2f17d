/** Rows between two reports: a bar of ten thousand moves twenty times. */
const STEP = 500;

/** What the writer is stopped by then. */
export class RunLost extends Error {
  constructor() {
    super('the export was cancelled, or another run has it');
  }
}

/**
 * Tells the database how many rows are done without keeping the writer waiting: one report at a time, and what comes
 * meanwhile goes with the next. `lost` is raised when the run has no more claim to its export.
 */
export class RowReports {
  private readonly controller = new AbortController();
  private reported = 0;
  private pending: Promise<void> | undefined;

  constructor(private readonly report: (rows: number) => Promise<boolean>) {}

  get lost(): AbortSignal {
    return this.controller.signal;
  }

  /** @throws Error when the export was cancelled while its rows were read */
  async begin(): Promise<void> {
    await this.send(0);
    this.lost.throwIfAborted();
  }

  tell(rows: number): void {
    if (this.pending || this.lost.aborted || rows - this.reported < STEP) return;
    this.reported = rows;
    this.pending = this.send(rows).finally(() => (this.pending = undefined));
  }

  /** @throws Error when the last report found the export cancelled */
  async end(): Promise<void> {
    await this.pending;
    this.lost.throwIfAborted();
  }

  private async send(rows: number): Promise<void> {
    try {
      if (!(await this.report(rows))) this.controller.abort(new RunLost());
    } catch (error) {
      this.controller.abort(error);
    }
  }
}
