import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../../..');
const ASSETS = path.join(root, 'dist/client/assets');

/** Builds the client where what lies in dist is not of these sources. */
export async function buildClient(): Promise<void> {
  const steps = (await import(pathToFileURL(path.join(root, 'scripts/steps/builds.mjs')).href)) as {
    ensureClientBuild(step: (label: string, work: () => Promise<void>) => Promise<void>): Promise<void>;
  };
  await steps.ensureClientBuild((_label, work) => work());
}

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

export const builtFiles = (extension: string): BuiltFile[] =>
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, text: readFileSync(path.join(ASSETS, name), 'utf8') }));

const SCRIPT_OF_PAGE = /(?:src|href)="\/assets\/([^"]+\.js)"/g;
const IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const found = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map(([, name]) => name!);

/** The scripts of index.html, in its order: the first of them is the one that runs. */
export const scriptsOfPage = (): string[] =>
  found(readFileSync(path.join(root, 'dist/client/index.html'), 'utf8'), SCRIPT_OF_PAGE);

/** Bytes that come over the line until the page stands: the scripts of index.html, `lazy` ones, and all they import. */
export function compressedBytes(lazy: readonly string[]): Map<string, number> {
  const scripts = new Map(builtFiles('.js').map(({ name, text }) => [name, text]));
  const waiting = [...scriptsOfPage(), ...lazy.map((start) => chunkOf(start, [...scripts.keys()]))];
  const bytes = new Map<string, number>();
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (bytes.has(name)) continue;
    const text = scripts.get(name)!;
    bytes.set(name, gzipSync(text).length);
    waiting.push(...found(text, IMPORT));
  }
  return bytes;
}

function chunkOf(source: string, names: readonly string[]): string {
  const chunk = names.find((name) => name.startsWith(`${source}-`));
  if (chunk === undefined) throw new Error(`nothing was built from ${source}`);
  return chunk;
}
