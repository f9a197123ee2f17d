import { join, resolve } from 'node:path';
import { breakdownJson, type BreakdownJson } from '#shared/intake/breakdown-json.js';
import { readDocument } from '#shared/intake/read-document.js';
import { breakdownOfFile } from './breakdown-of-file.js';
import { goldCases, type GoldCase } from './gold.js';
import { misses } from './misses.js';
import { addScores, noScores, scoreDocument, type Scores } from './score-document.js';

export interface FolderScores {
  readonly documents: readonly {
    readonly name: string;
    readonly scores: Scores;
    readonly misses: readonly string[];
  }[];
  /** All documents counted together. */
  readonly total: Scores;
}

const breakdownOf = async (folder: string, { text, fileName }: GoldCase): Promise<BreakdownJson> =>
  fileName.endsWith('.txt')
    ? breakdownJson(readDocument({ text: new TextDecoder().decode(text) }))
    : breakdownOfFile(resolve(join(folder, fileName)));

/** Reads and scores every document of a folder that has a gold: texts here, other files through the command. */
export async function scoreFolder(folder: string): Promise<FolderScores> {
  const total = noScores();
  const documents: FolderScores['documents'][number][] = [];
  for (const goldCase of await goldCases(folder)) {
    const read = await breakdownOf(folder, goldCase);
    const scores = scoreDocument(goldCase.gold, read);
    addScores(total, scores);
    documents.push({ name: goldCase.name, scores, misses: misses(goldCase.gold, read) });
  }
  return { documents, total };
}
