const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Shows one step and how long it took; a long one says every ten seconds that it is alive. */
export async function step(label, work) {
  const since = Date.now();
  const pulse = setInterval(() => console.log(`  … ${label} ${seconds(since)}`), 10_000);
  try {
    const result = await work();
    console.log(`✓ ${label} ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

/** For callers whose standard output belongs to somebody else. */
export const silently = (_label, work) => work();
