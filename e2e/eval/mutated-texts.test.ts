import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Breakdown } from '#shared/intake/breakdown.js';
import { readDocument } from '#shared/intake/read-document.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { goldCases } from './gold.js';
import { mutateText } from './mutate-text.js';

/** 10,000 before a release: DUHENG_MUTATED_TEXTS=10000. @source issue 3: property and fuzz tests */
const COUNT = Number(process.env['DUHENG_MUTATED_TEXTS'] ?? 1000);
const SLOWEST_MS = 1000;

/** Fields whose span does not hold their words. */
function misplaced({ text, tasks }: Breakdown): string[] {
  const differs = (span: { start: number; end: number }, words: string): boolean =>
    text.slice(span.start, span.end) !== words;
  return tasks.flatMap((task) => [
    ...(differs(task.span, task.content) ? [task.content] : []),
    ...(differs(task.titleSpan, task.title) && !task.title.startsWith('报送') ? [task.title] : []),
    ...[...task.leadUnits, ...task.responsibleUnits]
      .filter((unit) => differs(unit.span, unit.printedName))
      .map((unit) => unit.printedName),
    ...[...task.deadlines, ...task.targets]
      .filter((field) => differs(field.span, field.text))
      .map((field) => field.text),
  ]);
}

describe('damaged texts', () => {
  it(`reads ${COUNT} of them: nothing is thrown, every span holds its words, none takes a second`, async () => {
    const folders = ['fixtures', 'fixtures-independent', 'fixtures-independent/holdout'];
    const cases = await Promise.all(folders.map((folder) => goldCases(join(import.meta.dirname, folder))));
    const texts = cases.flat().map(({ text }) => new TextDecoder().decode(text));
    const random = seededRandom(20_240_223);
    const pick = (): string => texts[Math.floor(random.next() * texts.length)]!;
    for (let n = 0; n < COUNT; n++) {
      const text = mutateText(pick(), pick(), random);
      // CPU time: another process on the machine must not make the reader look slow.
      const before = process.cpuUsage();
      const wrong = misplaced(readDocument({ text }));
      const milliseconds = process.cpuUsage(before).user / 1000;
      if (wrong.length > 0 || milliseconds > SLOWEST_MS)
        expect({ text, wrong, milliseconds }).toBe('readable');
    }
  });
});
