import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BreakdownJson } from '#shared/intake/breakdown-json.js';

export interface GoldDeadline {
  readonly text: string;
  readonly kind: string;
  readonly date?: string;
  readonly days?: number;
}

export interface GoldTarget {
  readonly text: string;
  readonly comparator: string;
  readonly value: number | readonly number[];
  /** Neither a miss nor a false alarm. */
  readonly optional?: boolean;
}

export interface GoldTask {
  readonly ordinal: string;
  readonly section: string;
  readonly title: string;
  readonly leadUnits: readonly string[];
  readonly responsibleUnits: readonly string[];
  readonly deadlines: readonly GoldDeadline[];
  readonly targets: readonly GoldTarget[];
  readonly optional?: boolean;
  /** `body` units are only the subject of a sentence and are not scored. */
  readonly unitSource?: string;
}

/** A breakdown made by hand. */
export interface Gold {
  readonly source?: string;
  readonly document: Partial<BreakdownJson['document']>;
  readonly tasks: readonly GoldTask[];
}

export interface GoldCase {
  readonly name: string;
  readonly gold: Gold;
  readonly text: Uint8Array;
  readonly fileName: string;
}

const orUndefined = async <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);

/** The texts of a folder with their golds, which lie in `gold/` or beside them. Golds without a text are left out. */
export async function goldCases(folder: string): Promise<GoldCase[]> {
  const inner = await orUndefined(readdir(join(folder, 'gold')));
  const goldFolder = inner ? join(folder, 'gold') : folder;
  const names = (inner ?? (await readdir(folder))).filter((name) => name.endsWith('.json')).sort();
  const cases = await Promise.all(
    names.map(async (file): Promise<GoldCase[]> => {
      const name = basename(file, '.json');
      const gold = JSON.parse(await readFile(join(goldFolder, file), 'utf8')) as Gold;
      if (!Array.isArray(gold.tasks)) return [];
      for (const fileName of [gold.source, `${name}.txt`]) {
        const text = fileName && (await orUndefined(readFile(join(folder, fileName))));
        if (text) return [{ name, gold, text, fileName }];
      }
      return [];
    }),
  );
  return cases.flat();
}
