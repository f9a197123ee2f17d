const LIMIT_MS = 60_000;

/** Waits until `read` gives `wanted`, and returns what it gave last: let the caller compare. */
export async function eventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<Value> {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (value === wanted || Date.now() > limit) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
