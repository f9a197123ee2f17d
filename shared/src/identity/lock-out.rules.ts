/** Failed attempts after which a name is locked for the address that failed. @source GB/T 22239-2019 8.1.4.1 b */
export const ATTEMPTS_BEFORE_LOCK = 5;
export const LOCK_MINUTES = 30;

export interface LogInFailures {
  readonly failures: number;
  readonly lastFailedAt: Date;
}

/** Whole minutes until the next attempt is heard; 0 when it is heard now. */
export function minutesLocked(known: LogInFailures | null, now: Date): number {
  if (!known || known.failures < ATTEMPTS_BEFORE_LOCK) return 0;
  const left = known.lastFailedAt.getTime() + LOCK_MINUTES * 60_000 - now.getTime();
  return left <= 0 ? 0 : Math.ceil(left / 60_000);
}

const DAY_MS = 86_400_000;

/** The count after one more failure. A lock that has run out, or a day without failures, starts a new count. */
export function failuresAfter(known: LogInFailures | null, now: Date): number {
  if (!known || known.failures >= ATTEMPTS_BEFORE_LOCK) return 1;
  return now.getTime() - known.lastFailedAt.getTime() < DAY_MS ? known.failures + 1 : 1;
}
