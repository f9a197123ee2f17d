import { FIELDS, ratesOf, type Scores } from './score-document.js';
import { scoreFolder } from './score-folder.js';

const shown = (rate: number | undefined): string => (rate === undefined ? '  -  ' : rate.toFixed(3));

/** Precision, recall and F1 of each field. */
const row = (name: string, scores: Scores): string =>
  name.padEnd(40) +
  FIELDS.map((field) => {
    const { precision, recall, f1 } = ratesOf(scores[field]);
    return `${field} ${shown(precision)}/${shown(recall)}/${shown(f1)}`;
  }).join('  ');

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'usage: npm run eval:breakdown -- DIR [--misses]   (DIR holds *.txt and gold/*.json, or both side by side)\n',
  );
  process.exitCode = 2;
} else {
  const { documents, total } = await scoreFolder(folder);
  process.stdout.write(`${'precision/recall/F1'.padEnd(40)}\n`);
  for (const { name, scores, misses } of documents) {
    process.stdout.write(`${row(name, scores)}\n`);
    if (flags.includes('--misses')) for (const miss of misses) process.stdout.write(`    ${miss}\n`);
  }
  process.stdout.write(`${row('all documents', total)}\n`);
}
