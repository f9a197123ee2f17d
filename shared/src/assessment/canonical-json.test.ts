import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

it('writes one text for one value, in any order of keys', () => {
  expect(canonicalJson({ b: [1, null, '甲"'], a: { d: true, c: '0.10' } })).toBe(
    '{"a":{"c":"0.10","d":true},"b":[1,null,"甲\\""]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

it('refuses what JSON would drop or bend', () => {
  for (const value of [undefined, 0.1, NaN, 2 ** 60, 1n, new Date(0), () => 1, { a: undefined }])
    expect(() => canonicalJson(value)).toThrow(TypeError);
});
