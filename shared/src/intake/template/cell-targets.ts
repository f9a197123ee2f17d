import type { Comparator, ProposedTarget } from '../breakdown.js';
import type { Span } from '../span.js';
import { plainForm } from '../cleaning/unify-width.js';
import { readTargets } from '../targets/read-targets.js';
import { partSpans } from './part-spans.js';

export interface CellTargets {
  readonly targets: readonly ProposedTarget[];
  /** Parts without a figure to compare with. */
  readonly unreadable: readonly string[];
}

export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '＝',
  '>': '＞',
  approx: '约',
};

const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/≥|>=|不低于|不少于|至少/, '>='],
  [/≤|<=|不超过|不高于|至多/, '<='],
  [/>|＞|超过/, '>'],
  [/约/, 'approx'],
];
const NUMBER = '-?\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** A sign, figures and what they count: all of a part, or what its last brackets say. */
const MEASURE = `(?<sign>≥|≤|>=|<=|=|＝|>|＞|约)(?<values>${NUMBER}(?:、${NUMBER})*)(?<unit>[^\\d()（）]*)`;
const SIGNED = new RegExp(`^(?:(?<text>.+)[(（]${MEASURE}[)）])$`);
const WHOLE = new RegExp(`^${MEASURE}$`);
/** Anything with one figure, where the document reader sees no target. */
const FIGURE = new RegExp(
  `^\\D*?(?<sign>≥|≤|不低于|不少于|至少|不超过|不高于|至多|超过|约)?(?<values>${NUMBER})(?<unit>[^\\d,。;()（）]*)\\D*$`,
);

/** The targets of a 量化目标 cell: what the document reader finds, else a figure with what it counts. */
export function targetsOfCell(text: string): CellTargets {
  const targets: ProposedTarget[] = [];
  const unreadable: string[] = [];
  for (const span of partSpans(text)) {
    const found = targetsOfPart(text, span);
    if (found.length === 0) unreadable.push(text.slice(span.start, span.end));
    targets.push(...found);
  }
  return { targets, unreadable };
}

function targetsOfPart(text: string, span: Span): ProposedTarget[] {
  const part = text.slice(span.start, span.end);
  const signed = SIGNED.exec(part);
  if (signed) return [measured(signed, signed.groups!['text']!.trim(), span)];
  const whole = WHOLE.exec(part);
  if (whole) return [measured(whole, part, span)];
  const read = readTargets({ text, plain: plainForm(text) }, span);
  if (read.length > 0) return read.map((target, i) => placed(target, text, span, read, i));
  const figure = FIGURE.exec(part);
  return figure ? [measured(figure, part, span)] : [];
}

function measured({ groups = {} }: RegExpExecArray, text: string, span: Span): ProposedTarget {
  const values = groups['values']!.split('、').map((value) => decimalText(value));
  const sign = groups['sign'] ?? '';
  return {
    text,
    span,
    comparator: SIGNS.find(([pattern]) => pattern.test(sign))?.[1] ?? '=',
    value: values.length === 1 ? values[0]! : values,
    unit: groups['unit']!.trim(),
  };
}

const decimalText = (printed: string): string => {
  const bare = printed.replace(/,/g, '');
  const [, sign = '', whole = '', rest = ''] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(bare) ?? [
    '',
    '',
    bare,
    '',
  ];
  return `${sign}${whole}${rest ? `.${rest}` : ''}`;
};

/** Several targets in one part share its words between them, so that none is lost. */
function placed(
  target: ProposedTarget,
  text: string,
  span: Span,
  all: readonly ProposedTarget[],
  i: number,
): ProposedTarget {
  const start = i === 0 ? span.start : Math.max(span.start, target.span.start);
  const end = all[i + 1] ? Math.max(start, all[i + 1]!.span.start) : span.end;
  const words = text.slice(start, end).replace(/^[\s、，,]+|[\s、，,]+$/g, '');
  return { ...target, text: words || target.text, span: { start, end } };
}

const sameMeaning = (a: ProposedTarget, b: ProposedTarget): boolean =>
  a.comparator === b.comparator && String(a.value) === String(b.value) && a.unit === b.unit;

/** How a target is printed so that it is read again as it stands: its own words, and the figure where they say another. */
export function printedTarget(target: Omit<ProposedTarget, 'span'>): string {
  const words = target.text.replace(/\s*[；;\n]+\s*/g, '，').trim();
  const wanted = { ...target, span: { start: 0, end: 0 } };
  const [read, ...more] = targetsOfCell(words).targets;
  if (read && more.length === 0 && sameMeaning(read, wanted) && read.text === words) return words;
  const { comparator, value, unit } = target;
  const figure = `${COMPARATOR_SIGNS[comparator]}${typeof value === 'string' ? value : value.join('、')}${unit}`;
  return `${words}（${figure}）`;
}
