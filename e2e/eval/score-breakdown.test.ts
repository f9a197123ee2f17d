import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { breakdownJson } from '#shared/intake/breakdown-json.js';
import { readDocument } from '#shared/intake/read-document.js';
import type { Gold } from './gold.js';
import { likeness } from './likeness.js';
import { ratesOf, scoreDocument, type Field } from './score-document.js';
import { scoreFolder } from './score-folder.js';

/** @source issue 3: what the reader must reach on documents with a gold */
const THRESHOLDS: Readonly<Partial<Record<Field, number>>> = {
  titles: 0.99,
  sections: 0.99,
  units: 0.98,
  deadlines: 0.97,
  targets: 0.95,
  meta: 0.99,
};

/** Documents whose breakdowns were written before any reader saw them. */
const INDEPENDENT: typeof THRESHOLDS = {
  titles: 0.97,
  sections: 0.97,
  units: 0.97,
  deadlines: 0.95,
  targets: 0.93,
  meta: 0.97,
};

async function expectGoodScores(folder: string, thresholds = THRESHOLDS): Promise<number> {
  const { documents, total } = await scoreFolder(folder);
  for (const [field, threshold] of Object.entries(thresholds)) {
    const { f1 } = ratesOf(total[field as Field]);
    expect({ field, isEnough: f1 !== undefined && f1 >= threshold, f1 }).toMatchObject({
      field,
      isEnough: true,
    });
  }
  return documents.length;
}

describe('the reader against breakdowns made by hand', () => {
  it('reads an invented document of every layout', async () => {
    expect(await expectGoodScores(join(import.meta.dirname, 'fixtures'))).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['fixtures-independent', 24],
    ['fixtures-independent/holdout', 16],
    ['fixtures-blind/round-1', 14],
    ['fixtures-blind/round-2', 6],
    ['fixtures-blind/round-3', 6],
    ['fixtures-blind/round-4', 6],
    ['fixtures-blind/round-5', 8],
    ['fixtures-blind/round-6', 6],
    ['fixtures-blind/round-7', 8],
    ['fixtures-blind/round-8', 8],
    ['fixtures-blind/round-9', 7],
    ['fixtures-blind/round-10', 6],
  ])('reads the documents of %s', async (folder, count) => {
    const read = await expectGoodScores(join(import.meta.dirname, folder), INDEPENDENT);
    expect(read).toBeGreaterThanOrEqual(count);
  });

  it('reads the real documents where they lie beside the project', async () => {
    const folder = join(import.meta.dirname, '../../../shared/documents');
    if (!existsSync(folder)) {
      console.info('The real documents are not beside this checkout; only the invented ones were scored.');
      return;
    }
    expect(await expectGoodScores(folder)).toBeGreaterThanOrEqual(3);
  });
});

describe('the scorer', () => {
  const task = {
    section: '一、任务',
    leadUnits: ['县甲局'],
    responsibleUnits: [],
    deadlines: [],
    targets: [],
  };
  const gold: Gold = {
    document: {},
    tasks: [
      { ...task, ordinal: '1', title: '推进政务公开工作' },
      { ...task, ordinal: '2', title: '完善督查考核制度', optional: true },
    ],
  };

  it('sees what is missing and what is too much', () => {
    const read = breakdownJson(
      readDocument({
        text: '方案\n一、任务\n1.推进政务公开工作。(县乙局牵头)\n2.开展安全生产检查。(县丙局)',
      }),
    );
    const scores = scoreDocument(gold, read);
    expect(scores.titles).toEqual({ tp: 1, fp: 1, fn: 0 });
    expect(scores.units).toEqual({ tp: 0, fp: 1, fn: 1 });
  });

  it('takes the opening of a title for the title', () => {
    expect(likeness('推进政务公开工作', '推进政务公开工作,落实各项要求')).toBe(0.95);
    expect(likeness('甲', '乙')).toBe(0);
  });
});
