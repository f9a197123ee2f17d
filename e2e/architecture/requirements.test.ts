import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { namesIn, testNames, type NamedTest } from './test-names.js';

const root = path.resolve(import.meta.dirname, '../..');
const folders = ['shared', 'db', 'server', 'client', 'e2e'];
const NUMBER = /\bR\d{2}\b/g;

/** `R01-R03 R07` as R01, R02, R03, R07. */
function numbersOf(list: string): string[] {
  return list.split(/\s+/).flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
    return Array.from({ length: to - from + 1 }, (_, i) => `R${String(from + i).padStart(2, '0')}`);
  });
}

function byNumber(tests: readonly NamedTest[]): Map<string, NamedTest[]> {
  const found = new Map<string, NamedTest[]>();
  for (const test of tests)
    for (const number of new Set(test.name.match(NUMBER)))
      found.set(number, [...(found.get(number) ?? []), test]);
  return found;
}

/** One line an area: the numbers of `requirements that are covered`, each by a test whose name carries it. */
const areas = Object.entries(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'covered-requirements.json'), 'utf8')) as Record<
    string,
    string
  >,
);
const tests = byNumber(testNames(root, folders));
const uncovered = (numbers: readonly string[]): string[] => numbers.filter((number) => !tests.has(number));

describe('requirements that are covered', () => {
  it.each(areas)('%s: each has a test that carries its number', (area, list) => {
    const numbers = numbersOf(list);
    const lines = numbers.flatMap((number) =>
      (tests.get(number) ?? []).map(({ file, name }) => `${number}  ${file}: ${name}`),
    );
    console.info([`${area}: ${numbers.length} requirements`, ...lines].join('\n'));
    expect(uncovered(numbers)).toEqual([]);
  });

  it('would name a requirement that no test carries', () => {
    // No row of the list has this number.
    expect(uncovered(['R00'])).toEqual(['R00']);
    expect(numbersOf('R08-R10 R12')).toEqual(['R08', 'R09', 'R10', 'R12']);
  });

  it('reads the names of tests, of tables and of the steps of a story', () => {
    const source = `it('one', f); it.each([['x']])('two %s', f); story.step("three's", f);\n describe(\`four\`, f); call('no test');`;
    expect(namesIn(source)).toEqual(['one', 'two %s', "three's", 'four']);
  });
});
