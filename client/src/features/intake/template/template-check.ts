import type { TemplateRowError, TemplateRowNotice } from '#shared/intake/template/template-problems.js';
import { formWith, post } from '../../../lib/post.js';

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
export const checkTemplate = (file: File, signal: AbortSignal): Promise<TemplateCheck> =>
  post<TemplateCheck>('/api/intake/template', formWith(file), signal);

/** Opens the review of a checked file, of all its rows or of the good ones only; answers the id of the draft. */
export async function reviewTemplate(fileId: string, rows: 'all' | 'good'): Promise<string> {
  const reply = await post<{ breakdownDraftId: string }>(`/api/intake/template/${fileId}/draft?rows=${rows}`);
  return reply.breakdownDraftId;
}
