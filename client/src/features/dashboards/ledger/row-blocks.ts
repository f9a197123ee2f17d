/** Rows that one request brings; the server gives at most 200. */
export const BLOCK_SIZE = 100;

/** Requests under way at once: a scrollbar that is dragged must not flood the server. */
const MOST_AT_ONCE = 2;

type Fetch<Row> = (block: number) => Promise<readonly Row[]>;

/**
 * The rows of a long list in blocks, fetched as they come into view and, when nothing else is missing, the next block
 * ahead. Blocks that were passed before their turn came are not asked for.
 */
export class RowBlocks<Row> {
  private readonly blocks = new Map<number, readonly Row[]>();
  private readonly underWay = new Set<number>();
  private wanted: readonly number[] = [];
  private readonly listeners = new Set<() => void>();
  private changes = 0;
  private failed: unknown = undefined;

  constructor(private readonly fetch: Fetch<Row>) {}

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly version = (): number => this.changes;

  get error(): unknown {
    return this.failed;
  }

  /** Undefined as long as it is on its way. `place` from 0. */
  rowAt(place: number): Row | undefined {
    return this.blocks.get(Math.floor(place / BLOCK_SIZE))?.[place % BLOCK_SIZE];
  }

  /** Says which places are in view, of how many. */
  want(first: number, last: number, total: number): void {
    const end = Math.ceil(total / BLOCK_SIZE);
    const from = Math.floor(Math.max(first, 0) / BLOCK_SIZE);
    const to = Math.floor(Math.max(last, 0) / BLOCK_SIZE);
    const ahead = Array.from({ length: to - from + 2 }, (_, n) => from + n);
    this.wanted = ahead.filter((block) => block < end);
    this.pump();
  }

  /** Asks again for what failed. */
  retry(): void {
    this.failed = undefined;
    this.changed();
    this.pump();
  }

  private pump(): void {
    if (this.failed !== undefined) return;
    for (const block of this.wanted) {
      if (this.underWay.size >= MOST_AT_ONCE) return;
      if (!this.blocks.has(block) && !this.underWay.has(block)) void this.load(block);
    }
  }

  private async load(block: number): Promise<void> {
    this.underWay.add(block);
    try {
      this.blocks.set(block, await this.fetch(block));
    } catch (error) {
      this.failed = error;
    } finally {
      this.underWay.delete(block);
      this.changed();
      this.pump();
    }
  }

  private changed(): void {
    this.changes += 1;
    this.listeners.forEach((listener) => listener());
  }
}
