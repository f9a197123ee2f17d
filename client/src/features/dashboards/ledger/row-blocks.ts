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

  /** As the list was before it was refreshed: shown in their places until they have come again. */
  private former: ReadonlyMap<number, readonly Row[]> = new Map();
  private times = 0;

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
    const block = Math.floor(place / BLOCK_SIZE);
    return (this.blocks.get(block) ?? this.former.get(block))?.[place % BLOCK_SIZE];
  }

  /** Fetches all again after changes on the server; what is shown stays until then. */
  readonly refresh = (): void => {
    this.former = new Map([...this.former, ...this.blocks]);
    this.blocks.clear();
    this.underWay.clear();
    this.times += 1;
    this.failed = undefined;
    this.changed();
    this.pump();
  };

  /** Shows rows otherwise before they are fetched again: as somebody has just changed them. */
  patch(concerned: (row: Row) => boolean, change: (row: Row) => Row): void {
    const patched = (rows: readonly Row[]) => rows.map((row) => (concerned(row) ? change(row) : row));
    for (const [block, rows] of this.blocks) this.blocks.set(block, patched(rows));
    this.former = new Map([...this.former].map(([block, rows]) => [block, patched(rows)]));
    this.changed();
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
    const { times } = this;
    const current = () => times === this.times;
    this.underWay.add(block);
    try {
      const rows = await this.fetch(block);
      if (current()) this.blocks.set(block, rows);
    } catch (error) {
      if (current()) this.failed = error;
    }
    // What was asked for before a refresh came too late.
    if (!current()) return;
    this.underWay.delete(block);
    this.changed();
    this.pump();
  }

  private changed(): void {
    this.changes += 1;
    this.listeners.forEach((listener) => listener());
  }
}
