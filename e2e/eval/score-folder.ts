import { breakdownJson } from '#shared/intake/breakdown-json.js';
import { readDocument } from '#shared/intake/read-document.js';
import { goldCases } from './gold.js';
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

/** Reads and scores every text of a folder that has a gold. */
export async function scoreFolder(folder: string): Promise<FolderScores> {
  const total = noScores();
  const documents = (await goldCases(folder)).map(({ name, gold, text }) => {
    const read = breakdownJson(readDocument({ text: new TextDecoder().decode(text) }));
    const scores = scoreDocument(gold, read);
    addScores(total, scores);
    return { name, scores, misses: misses(gold, read) };
  });
  return { documents, total };
}
