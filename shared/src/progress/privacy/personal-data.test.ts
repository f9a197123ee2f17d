import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskPersonalData, personalDataIn } from './personal-data.js';

// Made of parts, so that no believable number stands in the sources.
const IDENTITY = ['110101', '19900307', '123', 'X'].join('');
const MOBILE = ['138', '0013', '8000'].join('');

it('R78: finds identity and mobile numbers with their place, and offers them masked', () => {
  const text = `联系人 ${MOBILE}，身份证 ${IDENTITY}。`;
  const found = personalDataIn(text);
  expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['mobile-number', MOBILE],
    ['identity-number', IDENTITY],
  ]);
  expect(maskPersonalData(text)).toBe('联系人 138****8000，身份证 110101********123X。');
});

it('R78: reads numbers that are written with spaces, and leaves others alone', () => {
  expect(maskPersonalData('电话 138 0013 8000')).toBe('电话 138****8000');
  for (const plain of [
    '投资 13800138000元以上是编号 913800138000123',
    '2026-000123456789012345',
    '统一代码 91110101MA01',
  ])
    expect(personalDataIn(plain).filter(({ kind }) => kind === 'identity-number')).toEqual([]);
  expect(personalDataIn('编号913800138000')).toEqual([]);
  expect(personalDataIn('110101199913071234')).toEqual([]);
});

it('R78: leaves nothing to be found in what it has masked', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(IDENTITY, MOBILE, '县', ' ', '1', '，')), (pieces) => {
      expect(personalDataIn(maskPersonalData(pieces.join('')))).toEqual([]);
    }),
  );
});
