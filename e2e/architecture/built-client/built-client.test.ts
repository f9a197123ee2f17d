import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildClient, builtFiles, compressedBytes, scriptsOfPage } from './built-client.js';
import { laterScripts } from './later-scripts.js';
import { laterStyles } from './later-styles.js';

/** What the first script brings along for browsers that do not have it. */
const BROUGHT = new Set(['Object.hasOwn', 'structuredClone']);
/** gzip, of the scripts that the log-in page waits for. */
const MOST_BYTES = 350_000;

beforeAll(buildClient);

/** `file: what`, for each file of which `tell` says something. */
const toldOf = (extension: string, tell: (text: string) => readonly string[]): string[] =>
  builtFiles(extension).flatMap(({ name, text }) => tell(text).map((what) => `${name}: ${what}`));

describe('what Chromium 90 is sent', () => {
  it('has no syntax that it cannot read, and calls nothing that it does not have nor is given', () => {
    const [first] = scriptsOfPage();
    const entry = builtFiles('.js').find(({ name }) => name === first)!.text;
    expect(entry).toMatch(/["'`]hasOwn["'`]in Object/);
    expect(entry).toMatch(/["'`]structuredClone["'`]in globalThis/);
    expect(builtFiles('.js').length).toBeGreaterThan(100);
    expect(toldOf('.js', (text) => laterScripts(text).filter((name) => !BROUGHT.has(name)))).toEqual([]);
  });

  it('has no style that it does not understand', () => {
    expect(builtFiles('.css').length).toBeGreaterThan(10);
    expect(toldOf('.css', laterStyles)).toEqual([]);
  });

  it.each([
    ['class A { static { go(); } }', [expect.stringMatching(/^syntax/)]],
    ['#x in y', [expect.stringMatching(/^syntax/)]],
    ['list.at(-1)', ['.at']],
    ['structuredClone(state)', ['structuredClone']],
    ['Object.groupBy(rows, by)', ['Object.groupBy']],
    ['rows.values().map(f)', ['iterator.map']],
    ['Object.values(rows).map(f); [...rows.values()].map(f); item.at === 1', []],
    ['if (URL.canParse) URL.canParse(text)', []],
    ['text.replaceAll("a", "b"); a ??= b; Promise.any(all)', []],
  ])('tells of %s what is too new', (code, told) => {
    expect(laterScripts(code)).toEqual(told);
  });

  it('tells of newer styles', () => {
    const sheet = 'p:has(a){color:color-mix(in srgb,red,blue)}@media (width>=600px){q{scale:2}}@layer a{}';
    expect(laterStyles(sheet)).toHaveLength(5);
    expect(laterStyles('@media (min-width:600px){p{transform:scale(2);-webkit-mask:none}}')).toEqual([]);
  });
});

it('the log-in page waits for at most 350 kB of scripts', () => {
  const bytes = compressedBytes(['log-in-screen', 'guest-pack.zh-cn']);
  const sum = [...bytes.values()].reduce((total, one) => total + one, 0);
  const largest = [...bytes].sort((one, other) => other[1] - one[1]).slice(0, 8);
  const told = largest.map(([name, one]) => `  ${(one / 1000).toFixed(1).padStart(6)} kB  ${name}`);
  console.info([`log-in page: ${(sum / 1000).toFixed(1)} kB of scripts, gzip`, ...told].join('\n'));
  expect(bytes.size).toBeGreaterThan(10);
  expect(sum).toBeLessThanOrEqual(MOST_BYTES);
});
