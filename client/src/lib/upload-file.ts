import { csrfHeaders } from './csrf.js';
import { readProblem, ServerProblemError } from './errors.js';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Stores one file. @throws ServerProblemError when the server refuses, TypeError when it is not reached. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  const body = new FormData();
  body.append('file', file);
  const reply = await fetch('/api/files', {
    method: 'POST',
    headers: csrfHeaders(),
    body,
    credentials: 'same-origin',
  });
  const answer: unknown = await reply.json().catch(() => undefined);
  if (!reply.ok) throw new ServerProblemError(readProblem(answer));
  const { id, name, sizeBytes } = answer as UploadedFile;
  return { id, name, sizeBytes: sizeBytes ?? file.size };
}
