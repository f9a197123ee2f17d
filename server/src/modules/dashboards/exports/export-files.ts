import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#server/platform/config/config.js';
import { CONFIG } from '#server/platform/database/tokens.js';
import type { ExportRun } from './export-queue.repository.js';

/**
 * Finished exports, a folder a jurisdiction, each under the id of its row. They stand beside the store of evidence:
 * there nothing is deleted, since one content may belong to many rows, and here everything is. Ids come from rows.
 */
@Injectable()
export class ExportFiles {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What `work` writes, flushed, beside the place of the export. Returns its bytes. */
  async write(
    { jurisdictionId, id, runId }: ExportRun,
    work: (stream: Writable) => Promise<void>,
  ): Promise<number> {
    await mkdir(this.folderOf(jurisdictionId), { recursive: true, mode: 0o700 });
    await this.remove(jurisdictionId, [id]);
    const aside = this.pathOf(jurisdictionId, id, runId);
    const stream = createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true });
    await work(stream);
    return stream.bytesWritten;
  }

  /** What the run has written becomes the file of the export. */
  async publish({ jurisdictionId, id, runId }: ExportRun): Promise<void> {
    await rename(this.pathOf(jurisdictionId, id, runId), this.pathOf(jurisdictionId, id));
  }

  /** Nothing of the run stays; what another run has written does. */
  async discard({ jurisdictionId, id, runId }: ExportRun): Promise<void> {
    await rm(this.pathOf(jurisdictionId, id, runId), { force: true });
  }

  /** Undefined when there is none. Whoever opens closes. */
  async open(jurisdictionId: string, id: string): Promise<FileHandle | undefined> {
    try {
      return await open(this.pathOf(jurisdictionId, id), 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** The files of the exports, and what a server that died had written of them. */
  async remove(jurisdictionId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const folder = this.folderOf(jurisdictionId);
    const names = await readdir(folder).catch(() => []);
    for (const name of names)
      if (ids.includes(name.split('.')[0]!)) await rm(join(folder, name), { force: true });
  }

  private folderOf(jurisdictionId: string): string {
    return join(this.config.dataDir, 'exports', jurisdictionId);
  }

  private pathOf(jurisdictionId: string, id: string, runId?: string): string {
    return join(this.folderOf(jurisdictionId), runId ? `${id}.${runId}` : id);
  }
}
