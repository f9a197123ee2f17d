/** Typing rests this long before a row is saved. */
export const REST_MS = 1_000;
/** However long somebody types without a rest: what was typed first is saved by then. */
export const LIMIT_MS = 2_500;
/** After a save that did not reach the server. */
export const RETRY_MS = 15_000;

/** When one row is saved: after a rest, never later than the limit, and one save after another. */
export class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | undefined;
  private running: Promise<void> = Promise.resolve();

  /** `save` answers whether it is at an end; false asks to be called again later. */
  constructor(
    private readonly save: () => Promise<boolean>,
    private readonly times: { readonly limit: number; readonly retry: number },
  ) {}

  touched(): void {
    const now = Date.now();
    this.since ??= now;
    this.wait(Math.min(REST_MS, this.since + this.times.limit - now));
  }

  /** Saves now what is unsaved, after what is under way. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.since = undefined;
    this.running = this.running.then(async () => {
      if (!(await this.save())) this.wait(this.times.retry);
    });
    return this.running;
  }

  /** The page is left: what is unsaved goes out, and nothing is tried again. */
  leave(): void {
    const waiting = this.since !== undefined;
    clearTimeout(this.timer);
    if (waiting) void this.flush();
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, ms));
  }
}
