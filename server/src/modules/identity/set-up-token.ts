import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sameToken } from '#server/platform/auth/session-token.js';

const pathOf = (dataDir: string): string => path.join(dataDir, 'set-up-token');

const stored = (dataDir: string): Promise<string | null> =>
  readFile(pathOf(dataDir), 'utf8').catch(() => null);

/**
 * The word that proves that whoever sets up the first administrator can read the server's console or data folder.
 * Kept over restarts until it is used; dead afterwards.
 */
export async function provideSetUpToken(dataDir: string): Promise<string> {
  const known = await stored(dataDir);
  if (known) return known;
  const token = randomBytes(9).toString('base64url');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(pathOf(dataDir), token, { mode: 0o600 });
  return token;
}

export async function isSetUpToken(dataDir: string, given: string): Promise<boolean> {
  const token = await stored(dataDir);
  return token !== null && sameToken(given.trim(), token);
}

export const destroySetUpToken = (dataDir: string): Promise<void> => rm(pathOf(dataDir), { force: true });
