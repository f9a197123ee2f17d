import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../../client/src');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }));

it('letters grow with 长辈版 in every style sheet, except on paper', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const fixed = sheets.flatMap(({ file, text }) =>
    [...text.replace(/@media print \{[\s\S]*?\n\}/g, '').matchAll(/font-size: \d+px/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(fixed).toEqual([]);
});

it('what is for narrow windows is not for paper, which is as narrow, unless it says so', () => {
  const queries = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/@media ([^{]+)\{/g)].flatMap(([, query]) =>
      query!.split(',').map((one) => ({ file, query: one.trim() })),
    ),
  );
  expect(queries.length).toBeGreaterThan(20);
  const unsaid = queries.filter(
    ({ query }) => query.includes('max-width') && !query.startsWith('screen and'),
  );
  expect(unsaid).toEqual([]);
});
