import { ACTION_KEY_HEADER, PAUSES_MS, TRIES, isAwayStatus, newActionKey } from './action-key.js';
import { csrfHeaders } from './csrf.js';
import { readProblem, ServerProblemError } from './errors.js';

/**
 * One change at a REST endpoint. Sent again with the same key when the server is not reached, so that it happens once.
 * @throws ServerProblemError when the server refuses, TypeError when it is not reached, the reason of `signal` when that is
 * raised: nobody waits for the answer any more
 */
export async function post<Reply>(path: string, body?: FormData, signal?: AbortSignal): Promise<Reply> {
  const key = newActionKey();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(path, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { ...csrfHeaders(), [ACTION_KEY_HEADER]: key },
        ...(body && { body }),
        ...(signal && { signal }),
      });
      if (attempt < TRIES && isAwayStatus(response.status)) throw new TypeError('server away');
      const reply: unknown = await response.json().catch(() => ({}));
      if (response.ok) return reply as Reply;
      throw new ServerProblemError(readProblem((reply as { error?: unknown }).error));
    } catch (error) {
      if (!(error instanceof TypeError) || attempt >= TRIES) throw error;
      await new Promise((resume) => setTimeout(resume, PAUSES_MS[attempt - 1]));
    }
  }
}

/** One file in the field that the endpoints expect it in. */
export function formWith(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
