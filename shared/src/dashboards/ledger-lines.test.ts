import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ledgerGroupKey, ledgerLines, lineAt, lineCount, type LedgerGroup } from './ledger-lines.js';

const group = (key: string, count: number): LedgerGroup => ({ key, label: key, count });

it('puts each heading before its rows', () => {
  const groups = [group('甲', 2), group('乙', 1)];
  const lines = ledgerLines(['r0', 'r1', 'r2'], groups);
  expect(lines.map((line) => (line.kind === 'heading' ? line.group.label : line.row))).toEqual([
    '甲',
    'r0',
    'r1',
    '乙',
    'r2',
  ]);
  expect(ledgerLines(['r0'], [])).toEqual([{ kind: 'row', row: 'r0' }]);
});

it('knows what stands on a line without having the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (counts) => {
      const groups = counts.map((count, n) => group(String(n), count));
      const total = groups.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : 7;
      const rows = Array.from({ length: total }, (_, place) => place);
      const found = Array.from({ length: lineCount(total, groups) }, (_, line) => lineAt(line, groups));
      expect(found).toEqual(
        ledgerLines(rows, groups).map((line) =>
          line.kind === 'heading' ? { group: line.group } : { place: line.row },
        ),
      );
    }),
  );
});

it('tells sections of one name in two plans apart', () => {
  const row = { planId: 'p1', sectionTitle: '一、改革', unitId: 'u' };
  expect(ledgerGroupKey(row, 'section')).not.toBe(ledgerGroupKey({ ...row, planId: 'p2' }, 'section'));
  expect(ledgerGroupKey({ ...row, sectionTitle: null }, 'section')).toBe('p1:');
  expect([ledgerGroupKey(row, 'plan'), ledgerGroupKey(row, 'unit')]).toEqual(['p1', 'u']);
});
