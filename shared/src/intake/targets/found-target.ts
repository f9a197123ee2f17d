import type { Comparator } from '../breakdown.js';
import type { Span } from '../span.js';
import { hanNumber } from '../../kernel/han-numerals.js';

export interface FoundTarget {
  readonly span: Span;
  readonly comparator: Comparator;
  readonly value: string | readonly string[];
  readonly unit: string;
}

export const decimalOf = (printed: string): string => {
  const bare = printed.replace(/,/g, '');
  return /^[\d.]+$/.test(bare) ? String(Number(bare)) : String(hanNumber(bare) ?? bare);
};

export const unitOf = (measure: string): string => measure.replace(/^个(?=工作日|小时|百分点$)/, '');
