import type { Span } from '../span.js';
import { endsAsUnit } from '../units/unit-names.js';

const PER: readonly (readonly [RegExp, string])[] = [
  [/每个?半年/, 'half-year'],
  [/每个?季度?|按季度?|一季度/, 'quarter'],
  [/每个?月|按月|月均/, 'month'],
  [/每个?周|每星期/, 'week'],
  [/每[日天]/, 'day'],
  [/每年|年内|全年|年度内|本年度|每个?年度/, 'year'],
];

/** Per what a figure counts: `quarter` for 每季度至少一次. */
export function periodOf(plain: string, span: Span): string | undefined {
  const sentence = /[^。;]*$/.exec(plain.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? '';
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1) + plain.slice(span.start, span.end);
  return PER.find(([pattern]) => pattern.test(clause))?.[1];
}

/** To whom the figure applies, where its clause opens with a unit or a collective. @source R38 */
export function scopeOf(clause: string): string | undefined {
  for (let length = Math.min(16, clause.length); length >= 3; length--) {
    const name = clause.slice(0, length);
    if (endsAsUnit(name) && /^(各|[省市县区镇]|全)/.test(name)) return name;
  }
  return undefined;
}
