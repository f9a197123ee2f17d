import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface NamedTest {
  /** From the root of the repository. */
  readonly file: string;
  readonly name: string;
}

const TEST_FILE = /\.test\.tsx?$/;
const SKIPPED_FOLDER = /^(node_modules|dist|\..*)$/;
/** `it('…'`, `describe("…"`, `story.step('…'`, and behind a table `.each([…])('…'`. */
const NAME = /(?:\b(?:it|test|describe|step)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs;

function testFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDER.test(entry.name) ? [] : testFilesIn(place);
    return TEST_FILE.test(entry.name) ? [place] : [];
  });
}

/** Names of the tests, and of the groups of tests, in a source text. */
export const namesIn = (source: string): string[] => [...source.matchAll(NAME)].map((match) => match[2]!);

/** Every named test below `folders`, in the order of the paths. */
export const testNames = (root: string, folders: readonly string[]): NamedTest[] =>
  folders
    .flatMap((folder) => testFilesIn(path.join(root, folder)))
    .sort()
    .flatMap((file) =>
      namesIn(readFileSync(file, 'utf8')).map((name) => ({ file: path.relative(root, file), name })),
    );
