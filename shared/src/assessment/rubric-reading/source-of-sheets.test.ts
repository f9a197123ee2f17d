import { describe, expect, it } from '@jest/globals';
import { sourceOfSheets } from './source-of-sheets.js';

describe('the sheets of a workbook', () => {
  it('keep the numbers of their rows, and mark what merged areas cover', () => {
    const { rows } = sourceOfSheets([
      {
        name: '细则',
        merges: [
          { top: 3, left: 1, bottom: 5, right: 1 },
          { top: 3, left: 2, bottom: 3, right: 3 },
        ],
        rows: [
          {
            number: 3,
            cells: new Map([
              [1, { text: '甲' }],
              [2, { text: '乙' }],
              [4, { text: '10' }],
            ]),
          },
          { number: 5, cells: new Map([[2, { text: ' 丙 ' }]]) },
        ],
      },
    ]);
    expect(rows).toEqual([
      {
        place: { in: 'sheet', name: '细则', row: 3, column: 0 },
        cells: [{ text: '甲' }, { text: '乙' }, { text: '', continues: 'left' }, { text: '10' }],
      },
      {
        place: { in: 'sheet', name: '细则', row: 5, column: 0 },
        cells: [{ text: '', continues: 'above' }, { text: '丙' }, { text: '' }, { text: '' }],
      },
    ]);
  });

  it('do not let hostile areas and stray cells cost anything', () => {
    const { rows } = sourceOfSheets([
      {
        name: '巨',
        merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
        rows: [{ number: 1, cells: new Map([[16_384, { text: '远' }]]) }],
      },
    ]);
    expect(rows.every(({ cells }) => cells.length <= 60)).toBe(true);
  });
});
