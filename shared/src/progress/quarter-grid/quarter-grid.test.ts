import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readGridCell, type GridCellKind } from './read-grid-cell.js';
import { readPastedBlock } from './read-pasted-block.js';
import { submissionStep } from './submission-step.js';

const read = (kind: GridCellKind, text: string) => {
  const result = readGridCell(kind, text);
  return result.ok ? result.value : result.error.key;
};

describe('a cell of the grid', () => {
  it.each([
    ['45', '45'],
    [' 45.5 % ', '45.5'],
    ['４５％', '45'],
    ['100', '100'],
    ['', ''],
    ['100.5', 'quarter-grid.percent-unreadable'],
    ['约一半', 'quarter-grid.percent-unreadable'],
    ['-1', 'quarter-grid.percent-unreadable'],
    ['33.333', 'quarter-grid.percent-unreadable'],
  ])('reads the percentage %j as %j', (text, value) => expect(read('percent', text)).toBe(value));

  it.each([
    ['1,234.5', '1234.5'],
    ['12/30', '12/30'],
    ['-3', '-3'],
    ['80条', 'quarter-grid.number-unreadable'],
    ['1/2/3', 'quarter-grid.number-unreadable'],
  ])('R67: reads the figure %j as %j', (text, value) => expect(read('figure', text)).toBe(value));

  it.each([
    ['2026-09-30', '2026-09-30'],
    ['2026/9/30', '2026-09-30'],
    ['2026年9月30日', '2026-09-30'],
    ['2026.9.3', '2026-09-03'],
    ['20260930', '2026-09-30'],
    ['46295', '2026-09-30'],
    ['2026-02-30', 'quarter-grid.date-unreadable'],
    ['9月底', 'quarter-grid.date-unreadable'],
    ['12', 'quarter-grid.date-unreadable'],
  ])('R80: reads the as-of date %j as %j', (text, value) => expect(read('date', text)).toBe(value));

  it('keeps the lines of a text, and refuses one that is too long', () => {
    expect(read('text', ' 一\r\n二 ')).toBe('一\n二');
    expect(read('text', '字'.repeat(4001))).toBe('progress.text-too-long');
  });
});

describe('a pasted block', () => {
  it('is cells between tabs and rows between line ends', () => {
    expect(readPastedBlock('45\t主体封顶\r\n60\t完成招标\r\n')).toEqual([
      ['45', '主体封顶'],
      ['60', '完成招标'],
    ]);
    expect(readPastedBlock('\t\n')).toEqual([['', '']]);
    expect(readPastedBlock('一')).toEqual([['一']]);
  });

  it('keeps lines within a cell', () => {
    expect(readPastedBlock('"第一行\n第二行"\t"说""好"""\n"半个引号\t1')).toEqual([
      ['第一行\n第二行', '说"好"'],
      ['"半个引号', '1'],
    ]);
  });

  it('is what a spreadsheet has copied, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '字', '"', '\t', '\n', ' ', '1') });
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    fc.assert(
      fc.property(block, (rows) => {
        const copied = rows.map((row) => `${row.map(quoted).join('\t')}\n`).join('');
        expect(readPastedBlock(copied)).toEqual(rows);
      }),
    );
  });
});

it('hands in by the reporter, submits by the head, and passes on what was handed in', () => {
  expect(submissionStep('draft', false)).toBe('progress-report.hand-in');
  expect(submissionStep('handed_in', false)).toBe('progress-report.hand-in');
  expect(submissionStep('draft', true)).toBe('progress-report.submit');
  expect(submissionStep('returned', true)).toBe('progress-report.submit');
  expect(submissionStep('handed_in', true)).toBe('progress-report.pass-on');
});
