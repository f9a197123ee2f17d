import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from './edit-distance.js';
import { proposeUnits } from './propose-units.js';
import type { RegisteredName } from './unit-name-index.js';

const unit = (name: string): RegisteredName => ({
  name,
  kind: 'official',
  target: { unitId: name, groupId: null },
});
const REGISTER = [
  '云川县数据局',
  '县发展和改革局',
  '县卫生健康委员会',
  '县政府办公室',
  '县市场监督管理局',
  '县教育体育局',
  '县行政审批服务局',
  '市政管理中心',
  '东镇',
].map(unit);

const first = (name: string) => {
  const [best] = proposeUnits(name, REGISTER);
  return best && [best.name, best.reason];
};

describe('R09 proposeUnits', () => {
  it.each([
    ['县数据局', '云川县数据局', 'same-without-place'],
    ['数据局', '云川县数据局', 'same-without-place'],
    ['县发改局', '县发展和改革局', 'abbreviation'],
    ['发展改革局', '县发展和改革局', 'abbreviation'],
    ['县卫生健康委', '县卫生健康委员会', 'same-kind'],
    ['县卫健委', '县卫生健康委员会', 'abbreviation'],
    ['县卫生健康局', '县卫生健康委员会', 'other-kind'],
    ['县政府办', '县政府办公室', 'same-kind'],
    ['县市场监管局', '县市场监督管理局', 'abbreviation'],
    ['县教体局', '县教育体育局', 'abbreviation'],
    ['县行政审批报务局', '县行政审批服务局', 'misprint'],
  ])('%s may be %s: %s', (printed, name, reason) => {
    expect(first(printed)).toEqual([name, reason]);
  });

  it('proposes nothing for what nothing is like', () => {
    expect(proposeUnits('县气象台', REGISTER)).toEqual([]);
    expect(proposeUnits('288365com办公室', REGISTER)).toEqual([]);
    expect(proposeUnits('', REGISTER)).toEqual([]);
  });

  it('puts what the office corrected before first', () => {
    const corrections = [
      { printedName: '县行政审扎局', correctedName: '县行政审批服务局', target: REGISTER[6]!.target },
    ];
    expect(proposeUnits('县行政审扎局', REGISTER, corrections)[0]).toMatchObject({
      name: '县行政审批服务局',
      confidence: 0.98,
      reason: 'corrected-before',
    });
  });

  it('gives confidences from 0 to 1, sorted, one proposal a unit, whatever is printed', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc
        .array(fc.constantFrom(...'县市数据发展改革局委办公室镇教育'), { maxLength: 10 })
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 8 }), (printed, names) => {
        const proposals = proposeUnits(printed, names.map(unit));
        const confidences = proposals.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        expect(confidences.every((one) => one >= 0.5 && one <= 1)).toBe(true);
        expect(new Set(proposals.map(({ target }) => target.unitId)).size).toBe(proposals.length);
        expect(proposals.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('editDistance', () => {
  it('is a metric', () => {
    const text = fc.array(fc.constantFrom('县', '局', '数'), { maxLength: 6 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
