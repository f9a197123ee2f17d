import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textSegments } from './text-segments.js';

const TEXT = '一二三四五六七八九十';

describe('textSegments', () => {
  it('marks each task once, at its first character', () => {
    const segments = textSegments(TEXT, [{ key: 'a', span: { start: 2, end: 5 } }], { start: 3, end: 4 });
    expect(segments.map(({ text, taskKey, opensTask, lit }) => [text, taskKey, opensTask, lit])).toEqual([
      ['一二', undefined, false, false],
      ['三', 'a', true, false],
      ['四', 'a', false, true],
      ['五', 'a', false, false],
      ['六七八九十', undefined, false, false],
    ]);
  });

  it('gives text inside two tasks to the inner one', () => {
    const tasks = [
      { key: 'outer', span: { start: 0, end: 8 } },
      { key: 'inner', span: { start: 2, end: 4 } },
    ];
    expect(textSegments(TEXT, tasks, null).map(({ taskKey }) => taskKey)).toEqual([
      'outer',
      'inner',
      'outer',
      undefined,
    ]);
  });

  it('never loses or doubles a character, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 15 }),
      end: fc.integer({ min: -3, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(fc.option(span)), fc.option(span), (spans, lit) => {
        const tasks = spans.map((one, index) => ({ key: String(index), span: one }));
        const painted = textSegments(TEXT, tasks, lit).map(({ text }) => text);
        expect(painted.join('')).toBe(TEXT);
      }),
      { seed: 20260331 },
    );
  });
});
