import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { segmentParts, textSegments } from './text-segments.js';

const TEXT = '一二三四五六七八九十';

describe('textSegments', () => {
  it('marks each task once, at its first character', () => {
    const segments = textSegments(TEXT, [{ key: 'a', span: { start: 2, end: 5 } }]);
    expect(segments.map(({ text, taskKey, opensTask }) => [text, taskKey, opensTask])).toEqual([
      ['一二', undefined, false],
      ['三四五', 'a', true],
      ['六七八九十', undefined, false],
    ]);
  });

  it('gives text inside two tasks to the inner one', () => {
    const tasks = [
      { key: 'outer', span: { start: 0, end: 8 } },
      { key: 'inner', span: { start: 2, end: 4 } },
    ];
    expect(textSegments(TEXT, tasks).map(({ taskKey }) => taskKey)).toEqual([
      'outer',
      'inner',
      'outer',
      undefined,
    ]);
  });

  it('cuts a segment at the lit span', () => {
    const [segment] = textSegments(TEXT, []);
    const lit = segmentParts(segment!, { start: 3, end: 4 });
    expect(lit.map(({ start, text, lit: on }) => [start, text, on])).toEqual([
      [0, '一二三', false],
      [3, '四', true],
      [4, '五六七八九十', false],
    ]);
    expect(segmentParts(segment!, { start: 12, end: 14 })).toEqual([{ start: 0, text: TEXT, lit: false }]);
  });

  it('never loses or doubles a character, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 15 }),
      end: fc.integer({ min: -3, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(fc.option(span)), fc.option(span), (spans, lit) => {
        const tasks = spans.map((one, index) => ({ key: String(index), span: one }));
        const painted = textSegments(TEXT, tasks).flatMap((segment) => segmentParts(segment, lit));
        expect(painted.map(({ text }) => text).join('')).toBe(TEXT);
        expect(painted.every(({ start, text }) => TEXT.startsWith(text, start))).toBe(true);
      }),
      { seed: 20260331 },
    );
  });
});
