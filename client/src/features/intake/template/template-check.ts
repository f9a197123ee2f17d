import type { TemplateRowError, TemplateRowNotice } from '#shared/intake/template/template-problems.js';
import { csrfHeaders } from '../../../lib/csrf.js';
import { readProblem, ServerProblemError } from '../../../lib/errors.js';

/** What the server found in a ledger file, before anything of it is taken in. */
export interface TemplateCheck {
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string;
  readonly counts: { readonly rows: number; readonly good: number; readonly faulty: number };
  readonly errors: readonly TemplateRowError[];
  readonly notices: readonly TemplateRowNotice[];
}

/** Sends a file to be checked. @throws ServerProblemError with the server's reason where it cannot be read at all. */
export function checkTemplate(file: File): Promise<TemplateCheck> {
  const body = new FormData();
  body.append('file', file);
  return post<TemplateCheck>('/api/intake/template', body);
}

/** Opens the review of a checked file, of all its rows or of the good ones only; answers the id of the draft. */
export async function reviewTemplate(fileId: string, rows: 'all' | 'good'): Promise<string> {
  const reply = await post<{ breakdownDraftId: string }>(`/api/intake/template/${fileId}/draft?rows=${rows}`);
  return reply.breakdownDraftId;
}

async function post<Reply>(path: string, body?: FormData): Promise<Reply> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'include',
    headers: csrfHeaders(),
    ...(body && { body }),
  });
  const reply: unknown = await response.json().catch(() => ({}));
  if (response.ok) return reply as Reply;
  throw new ServerProblemError(readProblem((reply as { error?: unknown }).error));
}
