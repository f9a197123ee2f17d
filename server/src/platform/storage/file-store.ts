import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, access, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../database/tokens.js';
import { newId } from '../database/new-id.js';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Bytes of evidence and documents, kept in the data folder under their checksum, a folder a jurisdiction. A file is
 * on disk (written aside, flushed, renamed) before the row that names it is committed: a crash leaves at most an
 * orphan, never a row without its file.
 */
@Injectable()
export class FileStore {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Returns the checksum, hex, under which `read` finds the bytes again. */
  async write(jurisdictionId: string, bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const folder = this.folderOf(jurisdictionId);
    const target = join(folder, sha256);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await exists(target)) return sha256;
    const aside = join(folder, `.${newId()}`);
    await writeDurably(aside, bytes);
    await rename(aside, target).catch(async (error: unknown) => {
      await unlink(aside).catch(() => undefined);
      throw error;
    });
    await flushFolder(folder);
    return sha256;
  }

  /** @throws Error when the file is missing or its content no longer has the checksum */
  async read(jurisdictionId: string, sha256: string): Promise<Buffer> {
    if (!SHA256.test(sha256)) throw new RangeError('not a checksum');
    const bytes = await readFile(join(this.folderOf(jurisdictionId), sha256));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`file ${sha256} is damaged`);
    return bytes;
  }

  private folderOf(jurisdictionId: string): string {
    return join(this.config.dataDir, 'files', jurisdictionId);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The rename itself must survive a power cut. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
