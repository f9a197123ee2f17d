import { csrfHeaders } from '../../../lib/csrf.js';
import { readProblem, ServerProblemError } from '../../../lib/errors.js';

interface IntakeReply {
  readonly breakdownDraftId?: string;
  readonly error?: unknown;
}

/**
 * Sends one file to be read and answers the id of its draft. `revises`: the plan that it corrects.
 * @throws ServerProblemError with the server's reason where the file was refused.
 */
export async function uploadDocument(file: File, revises: string | null): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(
    revises ? `/api/intake?revises=${encodeURIComponent(revises)}` : '/api/intake',
    {
      method: 'POST',
      body,
      credentials: 'include',
      headers: csrfHeaders(),
    },
  );
  const reply = (await response.json().catch(() => ({}))) as IntakeReply;
  if (response.ok && reply.breakdownDraftId) return reply.breakdownDraftId;
  throw new ServerProblemError(readProblem(reply.error));
}
