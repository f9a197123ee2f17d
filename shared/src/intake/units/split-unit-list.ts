import type { Span } from '../span.js';
import { functionalCollectiveLength } from './functional-collectives.js';
import { endsAsUnit, listedCollectiveLength } from './unit-names.js';

const SEPARATOR = /[、,;，；\s/]/;
const CONJUNCTION = /^(以及|会同|[和及与])/;
/** Inside these words a conjunction or 等 is part of the name. */
const SAME_WORD_BEFORE_DENG = /[高中初平对同优]$/;
/** What follows 等 without naming anybody: 等部门, 等单位, 等8家单位. */
const BARE_AFTER_DENG =
  /^(\d+|[一二三四五六七八九十两几多]+)?(个|家)?(部门和单位|单位和部门|部门|单位|地方|机构)?(组成|共同|分别|按|$)/;

/** 甲、乙等运营企业: named ones and those of their kind. */
const COLLECTIVE_AFTER_DENG = /^[\u4e00-\u9fa5]{2,8}(?:企业|公司|机构)$/;

interface Cut {
  /** End of the name. */
  readonly end: number;
  /** Start of the next name. */
  readonly next: number;
}

/** Where a conjunction ends a name: only when what stands before it already reads as a unit (住房和城乡建设局 stays whole). */
function conjunctionAt(list: string, from: number, i: number): Cut | undefined {
  const conjunction = CONJUNCTION.exec(list.slice(i, i + 2))?.[0];
  if (!conjunction || list.startsWith('及其', i)) return undefined;
  const rest = list.slice(i + conjunction.length);
  if (!endsAsUnit(list.slice(from, i)) || rest === '') return undefined;
  const head = /^[^、,;和及与]*/.exec(rest)?.[0] ?? '';
  // 有关部门和单位 is one collective.
  if (/^(?:部门|单位|机构|企业|地方|地区)/.test(head)) return undefined;
  return endsAsUnit(head) || /^(?:[各县市省区有相]|中央)/.test(rest)
    ? { end: i, next: i + conjunction.length }
    : undefined;
}

function dengAt(list: string, from: number, i: number): Cut | undefined {
  if (list[i] !== '等' || i === from || SAME_WORD_BEFORE_DENG.test(list.slice(from, i))) return undefined;
  const rest = /^[^、,;]*/.exec(list.slice(i + 1))?.[0] ?? '';
  const isCollective = i - from <= 8 && COLLECTIVE_AFTER_DENG.test(rest);
  if (!endsAsUnit(list.slice(from, i)) && rest !== '' && !isCollective && !BARE_AFTER_DENG.test(rest))
    return undefined;
  const bare = BARE_AFTER_DENG.test(rest);
  return { end: i, next: i + 1 + (bare ? rest.length : 0) };
}

/** Of a name that itself contains separators. */
const wholeNameLength = (rest: string): number =>
  listedCollectiveLength(rest) || functionalCollectiveLength(rest);

function nextCut(list: string, from: number): Cut {
  const whole = wholeNameLength(list.slice(from));
  let depth = 0;
  for (let i = from + whole; i < list.length; i++) {
    const char = list[i]!;
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (SEPARATOR.test(char)) return { end: i, next: i + 1 };
      const cut = dengAt(list, from, i) ?? conjunctionAt(list, from, i);
      if (cut) return cut;
    }
  }
  return { end: list.length, next: list.length };
}

const DECORATION_BEFORE = /^(?:[\s*★▲☆●:]|由|请|以及|并由|还有|等(?=[县市省区各有相]))+/;
const DECORATION_AFTER = /(?:[\s。.,:*★▲☆]|等)+$/;

/**
 * The names in a list such as `甲局、乙局等县级相关部门`, as ranges of `list`. Separators `、,;` weigh the same;
 * `A、B等C` gives A, B and C, a bare 等 is dropped. Empty names are left out.
 * @source R08, R48, R84, R86
 */
export function splitUnitList(list: string): Span[] {
  const names: Span[] = [];
  for (let from = 0; from < list.length;) {
    const { end, next } = nextCut(list, from);
    const raw = list.slice(from, end);
    const lead = DECORATION_BEFORE.exec(raw)?.[0].length ?? 0;
    const bare = raw.slice(lead).replace(DECORATION_AFTER, '');
    if (bare !== '') names.push({ start: from + lead, end: from + lead + bare.length });
    from = Math.max(next, from + 1);
  }
  return names;
}
