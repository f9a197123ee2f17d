import { formWith, post } from './post.js';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Stores one file. @throws ServerProblemError when the server refuses, TypeError when it is not reached. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  const { id, name, sizeBytes } = await post<UploadedFile>('/api/files', formWith(file));
  return { id, name, sizeBytes: sizeBytes ?? file.size };
}
