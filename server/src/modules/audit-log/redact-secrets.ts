const SECRET = /password|passphrase|secret|token|session|csrf/i;

/** A recorded value without what nobody should read back, should it ever have been recorded. */
export function redactSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !SECRET.test(key) || /^must/i.test(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, redactSecrets(inner)]));
}
