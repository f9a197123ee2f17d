/** Something that the server does by itself. Several servers may do it at once: it must be idempotent in the database. */
export interface Job {
  readonly name: string;
  /** When it is due again after a run that began at `instant`. The first run is due at once. */
  readonly nextAfter: (instant: Date) => Date;
  /** `stopping` is raised when the server goes down: what takes longer than a moment gives up then. */
  readonly run: (stopping: AbortSignal) => Promise<unknown>;
}

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

export const everySeconds =
  (seconds: number): Job['nextAfter'] =>
  (instant) =>
    new Date(instant.getTime() + seconds * 1000);

/** Once each civil day, as soon as it has begun in Shanghai. */
export const eachDay: Job['nextAfter'] = (instant) =>
  new Date((Math.floor((instant.getTime() + SHANGHAI_MS) / DAY_MS) + 1) * DAY_MS - SHANGHAI_MS);
