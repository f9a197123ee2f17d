import { seededRandom } from '#shared/kernel/ports.js';
import { zipOf, type ZipEntry } from './zip-fixture.js';

/** Whole numbers below a limit, the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random.next() * Math.max(1, below));
}

type Random = ReturnType<typeof randomFrom>;

const withRange = (bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

/** The file with one to eight faults as transport, disks and editors make them: bits, cuts, repeats, zeros. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let file = Uint8Array.from(bytes);
  for (let faults = 1 + random(8); faults > 0; faults--) {
    const from = random(file.length);
    const to = Math.min(file.length, from + 1 + random(64));
    const kind = random(6);
    if (kind === 0) file[from] = random(256);
    else if (kind === 1) file[from] = (file[from] ?? 0) ^ (1 << random(8));
    else if (kind === 2) file = Uint8Array.from(file.subarray(0, Math.max(1, from)));
    else if (kind === 3) file.fill(0, from, to);
    else if (kind === 4) file = Uint8Array.from(withRange(file, to, to, file.subarray(from, to)));
    else file = Uint8Array.from(withRange(file, from, to, new Uint8Array()));
  }
  return file;
}

const MARKUP = [
  '<',
  '>',
  '</w:p>',
  '<w:tbl>',
  '<table>',
  '</td>',
  '"',
  '&#x110000;',
  '&',
  '<!--',
  ']]>',
  '\u0000',
  'r="A9999999"',
  'rowspan="99999"',
  '=',
];

/** Text with markup, halves of tags and numbers out of range put in. */
export function mutatedText(text: string, random: Random): string {
  let mutated = text;
  for (let faults = 1 + random(6); faults > 0; faults--) {
    const at = random(mutated.length);
    const cut = random(3) === 0 ? random(40) : 0;
    mutated = mutated.slice(0, at) + MARKUP[random(MARKUP.length)]! + mutated.slice(at + cut);
  }
  return mutated;
}

/** A whole archive whose parts are broken: faults that a broken archive would hide. */
export const mutatedParts = (entries: readonly ZipEntry[], random: Random): Uint8Array =>
  zipOf(
    entries.map((entry) =>
      typeof entry.content === 'string' && random(2) === 0
        ? { ...entry, content: mutatedText(entry.content, random) }
        : entry,
    ),
  );
