import { describe, expect, it } from '@jest/globals';
import { intakeLabelsEn } from '#shared/intake/intake.labels.en.js';
import { intakeLabelsZhCn } from '#shared/intake/intake.labels.zh-cn.js';
import { readUnreadDocument } from '../reading/read-unread-document.js';
import * as fixtures from './testing/document-fixtures.js';
import { mutatedBytes, mutatedParts, mutatedText, randomFrom } from './testing/file-mutations.js';

/** Files of each format; 10,000 for the full run. @source trust.md, T6 */
const FILES = Number(process.env['DUHENG_MUTATED_FILES'] ?? 300);
const LONGEST_MILLISECONDS = 5_000;
const MOST_MEGABYTES = 512;

type Random = ReturnType<typeof randomFrom>;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Half of the files are broken as bytes, half where their inside is text. */
const either =
  (whole: Uint8Array, inside: (random: Random) => Uint8Array) =>
  (random: Random): Uint8Array =>
    random(2) === 0 ? mutatedBytes(whole, random) : inside(random);
const text = (file: string) => either(bytesOf(file), (random) => bytesOf(mutatedText(file, random)));

const FORMATS: readonly (readonly [string, (random: Random) => Uint8Array])[] = [
  ['docx', either(fixtures.DOCX_FILE, (random) => mutatedParts(fixtures.DOCX_PARTS, random))],
  ['xlsx', either(fixtures.XLSX_FILE, (random) => mutatedParts(fixtures.XLSX_PARTS, random))],
  ['csv', text(fixtures.CSV_FILE)],
  ['txt', text(fixtures.TEXT_FILE)],
  ['html', text(fixtures.HTML_FILE)],
  ['pdf', (random) => mutatedBytes(fixtures.PDF_FILE, random)],
];

/** What the office is told: a refusal in words, or tasks, or the reason why there are none. */
async function outcome(bytes: Uint8Array, name: string): Promise<'refused' | 'read'> {
  const reading = await readUnreadDocument({ kind: 'file', fileName: name, bytes });
  if (!reading.ok) {
    expect(intakeLabelsZhCn.refusals[reading.error.key]).toMatch(/。$/);
    expect(intakeLabelsEn.refusals[reading.error.key]).toMatch(/\.$/);
    return 'refused';
  }
  const { tasks, doubts } = reading.value;
  expect(tasks.length > 0 || doubts.some(({ key }) => key === 'document.no-task')).toBe(true);
  return 'read';
}

describe('files as they were written', () => {
  it.each([
    ['docx', fixtures.DOCX_FILE],
    ['xlsx', fixtures.XLSX_FILE],
    ['csv', bytesOf(fixtures.CSV_FILE)],
    ['txt', bytesOf(fixtures.TEXT_FILE)],
    ['html', bytesOf(fixtures.HTML_FILE)],
    ['pdf', fixtures.PDF_FILE],
  ])('%s gives its tasks', async (name, bytes) => {
    const reading = await readUnreadDocument({ kind: 'file', fileName: `plan.${name}`, bytes });
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.value.tasks.length).toBeGreaterThanOrEqual(2);
  });
});

describe(`mutated files, ${FILES} of each format`, () => {
  it.each(FORMATS)(
    '%s: no crash, no hang, bounded memory, always a reason or a result',
    async (name, mutated) => {
      const before = process.memoryUsage.rss();
      let slowest = 0;
      for (let seed = 1; seed <= FILES; seed++) {
        const file = mutated(randomFrom(seed));
        const start = performance.now();
        await outcome(file, `plan.${name}`);
        slowest = Math.max(slowest, performance.now() - start);
      }
      expect(slowest).toBeLessThan(LONGEST_MILLISECONDS);
      expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(MOST_MEGABYTES);
    },
    Math.max(60_000, FILES * 100),
  );
});
