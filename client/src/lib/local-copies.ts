const PREFIX = 'duheng.draft';
/** Nobody comes back for what was typed longer ago. */
const KEPT_MS = 30 * 86_400_000;

interface Copy<Value> {
  readonly at: number;
  readonly value: Value;
}

/**
 * What was typed and is not saved yet, kept in this browser so that a killed tab loses nothing. By account: the next
 * person at the same terminal finds nothing of it. Where the browser keeps nothing, everything works without.
 */
export class LocalCopies<Value> {
  private readonly prefix: string;

  constructor(
    accountId: string,
    kind: string,
    private readonly now: () => number = Date.now,
  ) {
    this.prefix = `${PREFIX}.${accountId}.${kind}.`;
  }

  keep(name: string, value: Value): void {
    const copy: Copy<Value> = { at: this.now(), value };
    attempt(() => localStorage.setItem(this.prefix + name, JSON.stringify(copy)));
  }

  read(name: string): Value | undefined {
    return attempt(() => {
      const text = localStorage.getItem(this.prefix + name);
      if (text === null) return undefined;
      const { at, value } = JSON.parse(text) as Copy<Value>;
      if (this.now() - at <= KEPT_MS) return value;
      this.drop(name);
      return undefined;
    });
  }

  drop(name: string): void {
    attempt(() => localStorage.removeItem(this.prefix + name));
  }
}

/** At log-out: nothing that an account has typed stays on the terminal. */
export function dropLocalCopies(accountId: string): void {
  attempt(() => {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}.${accountId}.`));
    for (const key of own) localStorage.removeItem(key);
  });
}

/** Storage may be switched off, full or hold what is no copy. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
