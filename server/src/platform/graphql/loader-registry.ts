import DataLoader from 'dataloader';

/** One DataLoader a kind of look-up, living as long as the request: two requests never share rows. */
export class LoaderRegistry {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  /** The loader of that name, made on first use. `load` gets distinct keys and answers in their order. */
  get<Value>(
    name: string,
    load: (keys: readonly string[]) => Promise<readonly Value[]>,
  ): DataLoader<string, Value> {
    const known = this.loaders.get(name);
    if (known) return known as DataLoader<string, Value>;
    const made = new DataLoader<string, Value>(load, { maxBatchSize: 1000 });
    this.loaders.set(name, made);
    return made;
  }
}

/** Puts rows that came in any order into the order of the keys. */
export function inOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows that came in any order under the keys; a key without rows has an empty list. */
export function grouped<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
