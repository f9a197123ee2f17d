/** Longer than any request may take; whoever waits longer for us would kill us anyway. */
const PATIENCE_MS = 25_000;

type Cleanup = () => Promise<unknown>;

/**
 * What to close, last opened first. One own handler instead of Nest's hooks: the order (pages, connections,
 * database) matters, and a second Ctrl-C must end at once.
 */
export class Shutdown {
  private readonly cleanups: Cleanup[] = [];
  private begun = false;

  add(cleanup: Cleanup): void {
    this.cleanups.push(cleanup);
  }

  onSignals(announce: () => void): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (this.begun) process.exit(1);
        announce();
        void this.exit(0);
      });
    }
  }

  async exit(code: number): Promise<never> {
    if (!this.begun) {
      this.begun = true;
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      for (const cleanup of this.cleanups.reverse()) {
        await cleanup().catch((error: unknown) => console.error(error));
      }
    }
    process.exit(code);
  }
}
