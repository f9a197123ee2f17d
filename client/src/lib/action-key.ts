import { v4 } from 'uuid';

/** The header that names one action of the user, the same with every retry: the server carries it out once. */
export const ACTION_KEY_HEADER = 'idempotency-key';

/** Works without HTTPS too, where the browser's own `randomUUID` is missing. */
export const newActionKey = (): string => v4();

/** Tries of one action in all. */
export const TRIES = 4;
/** Waits before the second, third and fourth try. */
export const PAUSES_MS = [300, 1000, 3000] as const;

/** Not answered by us: a proxy that found the server restarting. */
export const isAwayStatus = (status: number): boolean => status === 502 || status === 503 || status === 504;
