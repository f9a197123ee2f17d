import { formWith, post } from '../../../lib/post.js';

/**
 * Sends one file to be read and answers the id of its draft. `revises`: the plan that it corrects.
 * @throws ServerProblemError with the server's reason where the file was refused.
 */
export async function uploadDocument(file: File, revises: string | null): Promise<string> {
  const path = revises ? `/api/intake?revises=${encodeURIComponent(revises)}` : '/api/intake';
  return (await post<{ breakdownDraftId: string }>(path, formWith(file))).breakdownDraftId;
}
