import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Breakdown } from './breakdown.js';
import type { Span } from './span.js';
import { readDocument } from './read-document.js';

const PIECES = [
  '一、',
  '(一)',
  '1.',
  '（2）',
  '第三条',
  '县甲局',
  '各镇办',
  '牵头',
  '负责',
  '，',
  '。',
  '；',
  '、',
  '(',
  ')',
  '（',
  '《',
  '》',
  '\n',
  ' | ',
  '\t',
  '6月底前',
  '2023年',
  '每季度',
  '不少于',
  '5次',
  '95%',
  '等',
  '会同',
  '责任单位：',
  '序号',
  '工作任务',
  ' ',
  '?',
  '縣(xiàn)',
  '30日内',
  '\uFFFD',
  '推进建设',
];
const documents = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 120 })
  .map((parts) => parts.join(''));

function spansOf({ document, tasks, doubts }: Breakdown): Span[] {
  return [
    ...Object.values(document.spans),
    ...doubts.flatMap((doubt) => doubt.span ?? []),
    ...tasks.flatMap((task) => [
      task.span,
      task.titleSpan,
      ...[...task.leadUnits, ...task.responsibleUnits, ...task.deadlines, ...task.targets].map(
        (field) => field.span,
      ),
      ...task.doubts.flatMap((doubt) => doubt.span ?? []),
    ]),
  ];
}

describe('any text at all', () => {
  it('is read without throwing, and every field points at its own words', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const breakdown = readDocument({ text });
        for (const { start, end } of spansOf(breakdown)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(breakdown.text.length);
        }
        for (const task of breakdown.tasks) {
          for (const unit of [...task.leadUnits, ...task.responsibleUnits]) {
            expect(breakdown.text.slice(unit.span.start, unit.span.end)).toBe(unit.printedName);
          }
          for (const field of [...task.deadlines, ...task.targets]) {
            expect(breakdown.text.slice(field.span.start, field.span.end)).toBe(field.text);
          }
        }
      }),
      { seed: 20231107, numRuns: 400 },
    );
  });

  it('reads a document of 400 items whole', () => {
    const item = (n: number) =>
      `${n}.推进第${n}项重点工作落实。进一步完善工作机制,强化要素保障,改造老旧小区12个,办结率不低于95%,在意见征集结束后30日内公开结果,6月底前完成,每季度至少开展一次调度。(县甲局牵头,各镇办、县级各相关单位按职责分工负责)`;
    const text = [
      '某县2023年工作要点',
      '一、重点任务',
      ...Array.from({ length: 400 }, (_, i) => item(i + 1)),
    ].join('\n');
    expect(text.length).toBeGreaterThan(40_000);
    expect(readDocument({ text }).tasks).toHaveLength(400);
  });

  it('does not slow down on hostile repetition', () => {
    const start = Date.now();
    for (const piece of [
      '(',
      '一、',
      '《',
      '1.',
      '县',
      '每',
      '等',
      '年',
      ' ',
      '不少于',
      '县甲局、',
      '|a',
      '自',
      '后',
    ]) {
      readDocument({ text: piece.repeat(Math.floor(20_000 / piece.length)) });
    }
    expect(Date.now() - start).toBeLessThan(15_000);
  });
});
