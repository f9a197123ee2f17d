import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Public documents beside the project; they are not part of it. */
const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/documents');

export const documentsPresent = existsSync(FOLDER);

export const DOCUMENTS = {
  plan: 'yongshou-2023-plan',
  workPoints: 'yantai-2023-work-points',
  oneLine: 'wenshang-2017-pilot-plan',
  report: 'luchun-2018-implementation-report',
  table: 'shizong-2020-breakdown-table',
} as const;

export const bytesOf = (name: string): Buffer => readFileSync(path.join(FOLDER, `${name}.txt`));
export const textOf = (name: string): string => bytesOf(name).toString('utf8');

interface GoldTask {
  readonly ordinal: string;
  readonly title: string;
  readonly leadUnits: readonly string[];
  readonly responsibleUnits: readonly string[];
  readonly deadlines: readonly { readonly text: string; readonly kind: string; readonly date?: string }[];
  readonly unitSource?: string;
  readonly optional?: boolean;
}

/** The tasks that a careful person found in a document; those that may be left out are not among them. */
export function goldTasks(name: string): GoldTask[] {
  const gold = JSON.parse(readFileSync(path.join(FOLDER, 'gold', `${name}.json`), 'utf8')) as {
    tasks: GoldTask[];
  };
  return gold.tasks.filter(({ optional }) => !optional);
}

/** As the golds compare: width, blanks, quotes and closing stops do not count. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s"“”‘’']/g, '')
    .replace(/[。;,:.]+$/, '');

const isRow = (line: string): boolean => line.includes(' | ');

/** The same document after a conversion that kept the table's head and lost what stood in its cells. */
export function withEmptiedTable(text: string): string {
  const lines = text.split('\n');
  const head = lines.findIndex(isRow);
  return lines.map((line, i) => (isRow(line) && i > head ? line.replace(/[^|]/g, ' ') : line)).join('\n');
}
