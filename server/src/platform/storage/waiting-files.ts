import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { Clock } from '#shared/kernel/ports.js';
import type { Config } from '../config/config.js';
import { CLOCK, CONFIG } from '../database/tokens.js';

/** How long a checked file waits for somebody to go on with it. */
export const WAITING_HOURS = 24;
const WAITING_MS = WAITING_HOURS * 3_600_000;

export interface WaitingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What the name on disk tells: `<id>.<slot>.<milliseconds>`. */
interface Place {
  readonly fileName: string;
  readonly id: string;
  /** Of whom and how called: who checks a corrected file of the same name again has done with the one before. */
  readonly slot: string;
  readonly since: number;
}

const HEAD_END = 0x0a;

/**
 * Files that were looked at and may yet be taken in, such as a ledger's dry run. They stand beside the store, not in
 * it, and leave no row: each goes when the same person sends its next version, and after a day at the latest.
 */
@Injectable()
export class WaitingFiles {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Returns the id under which `open` finds the file while it waits: the same file of the same owner, a person or a unit, has the same. */
  async keep(jurisdictionId: string, ownerId: string, file: WaitingFile): Promise<string> {
    const { name, mediaType, bytes } = file;
    const folder = this.folderOf(jurisdictionId);
    const slot = slotOf(ownerId, name);
    const now = this.clock.now().getTime();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await this.clear(folder, (place) => place.slot === slot || place.since + WAITING_MS <= now);
    const id = idOf(slot, bytes);
    const head = Buffer.from(`${JSON.stringify({ name, mediaType })}\n`);
    await writeFile(join(folder, `${id}.${slot}.${now}`), Buffer.concat([head, bytes]), { mode: 0o600 });
    return id;
  }

  /** Undefined for a file that waits no longer, and for one of another owner where an owner asks. */
  async open(jurisdictionId: string, id: string, ownerId?: string): Promise<WaitingFile | undefined> {
    const folder = this.folderOf(jurisdictionId);
    const place = (await placesIn(folder)).find((one) => one.id === id);
    if (!place || place.since + WAITING_MS <= this.clock.now().getTime()) return undefined;
    const content = await readFile(join(folder, place.fileName));
    const end = content.indexOf(HEAD_END);
    const head = JSON.parse(content.subarray(0, end).toString()) as Omit<WaitingFile, 'bytes'>;
    if (ownerId !== undefined && place.slot !== slotOf(ownerId, head.name)) return undefined;
    return { ...head, bytes: content.subarray(end + 1) };
  }

  private async clear(folder: string, isDone: (place: Place) => boolean): Promise<void> {
    for (const place of await placesIn(folder))
      if (isDone(place)) await rm(join(folder, place.fileName), { force: true });
  }

  private folderOf(jurisdictionId: string): string {
    return join(this.config.dataDir, 'waiting', jurisdictionId);
  }
}

async function placesIn(folder: string): Promise<Place[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map((fileName) => {
    const [id = '', slot = '', since] = fileName.split('.');
    return { fileName, id, slot, since: Number(since) };
  });
}

const slotOf = (ownerId: string, name: string): string =>
  createHash('sha256').update(`${ownerId}\n${name}`).digest('hex').slice(0, 16);

/** So that an upload that is sent again after a lost answer leads to the same place. */
function idOf(slot: string, bytes: Uint8Array): string {
  const content = createHash('sha256').update(slot).update(bytes).digest('hex');
  return v5(content, v5.URL);
}
