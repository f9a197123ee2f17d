import { describe, expect, it } from '@jest/globals';
import { taskCodes } from './task-codes.js';

const codes = (wanted: (string | undefined)[], taken: string[] = []): string[] =>
  taskCodes(wanted, { year: 2026, planNumber: 3, taken: new Set(taken) });

describe('the codes of a new plan', () => {
  it('are numbered in the order of the tasks', () => {
    expect(codes([undefined, undefined])).toEqual(['2026-03-001', '2026-03-002']);
  });

  it('keep what the ledger brings along, and give each code once', () => {
    expect(codes(['督-7', undefined, '2026-03-002', undefined])).toEqual([
      '督-7',
      '2026-03-006',
      '2026-03-002',
      '2026-03-004',
    ]);
    expect(codes(['甲', '甲'])).toEqual(['甲', '2026-03-002']);
  });

  it('are new where another task has the code', () => {
    expect(codes(['2026-01-001', '2026-01-002'], ['2026-01-001'])).toEqual(['2026-03-001', '2026-01-002']);
  });
});
