import { createHash } from 'node:crypto';
import pg from 'pg';

/** A statement that comes this often is worth keeping; one of a thousand variants of a filter is not. */
const KEPT_FROM = 3;
/** Each connection keeps what it has prepared until it ends. */
const MOST_KEPT = 300;
/** Texts that are counted; then counting begins anew. */
const MOST_COUNTED = 2_000;

const counts = new Map<string, number>();
const names = new Map<string, string>();

/** Undefined for a text that was not seen often enough, and for all new ones when enough are kept. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_KEPT) return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (count < KEPT_FROM) {
    if (counts.size >= MOST_COUNTED) counts.clear();
    counts.set(text, count);
    return undefined;
  }
  counts.delete(text);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

type Arguments = [text: unknown, values?: unknown, ...rest: unknown[]];

/** The socket below the client, which `pg` keeps to itself. */
interface Connected {
  readonly connection: { readonly stream: { cork?(): void; uncork?(): void } };
}

/**
 * Lets PostgreSQL parse and plan a statement once a connection instead of at every execution: planning the ledger takes
 * longer than running it. Only statements with parameters, whose text does not vary with their values. Statements
 * that are given in one turn of the event loop leave in one write.
 */
export class PreparingClient extends pg.Client {
  private holding = false;

  override query(...[text, values, ...rest]: Arguments): never {
    this.hold();
    const ask = super.query.bind(this) as (...all: unknown[]) => never;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return ask(text, values, ...rest);
    const name = nameOf(text);
    return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
  }

  private hold(): void {
    if (this.holding) return;
    this.holding = true;
    const { stream } = (this as unknown as Connected).connection;
    stream.cork?.();
    process.nextTick(() => {
      this.holding = false;
      stream.uncork?.();
    });
  }
}
