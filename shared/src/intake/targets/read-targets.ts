import type { Comparator, ProposedTarget, Span } from '../breakdown.js';
import { hanNumber } from '../outline/han-numerals.js';
import { endsAsUnit } from '../units/unit-names.js';
import { ENUMERATED, LIST_RULE, LIST_VALUE, TARGET_RULES, type TargetRule } from './target-rules.js';

/** Rates, amounts and periods that a policy sets, and figures already reached: none of them is a target. @source 'Layout facts' */
const POLICY_BEFORE =
  /(补贴|补助|奖励|奖补|奖金|贴息|利率|税率|费率|税收|税额|所得税|增值税|减按|征收|征税|缴纳|保费|缴费|扣除|抵扣|免征|减征|返还|最高|上限|标准为|标准是|每人|人均|给予|额度|单户|保证金|罚款|处以|违约金|注册资本|年龄|首付|公积金|租金|电价|价格|工资|按照?)[^,。;]{0,10}$/;
const PERIOD_BEFORE = /(有效期|期限|试点期|试用期|合同期|任期|聘期|公示期|保存期|年限)[^,。;]{0,8}$/;
const DONE_BEFORE =
  /(?<!不|未)(?:已|目前|现有|原有|拥有|其中|调增)[^,。;]{0,30}$|(?:截[至止]|去年|上年|前年|以来|共有|共计|共受理|共办理|共收到|共发布|共梳理|共公开)(?:(?!今年|力争|确保|新增|再|将)[^。;]){0,40}$/;
const CONDITION_AFTER =
  /^(?:[^,。;]{0,6})的(?:企业|单位|项目|个人|人员|农户|家庭|地区|商户|主体|给予|予以|,)|^[^,。;]{0,10}的(?:,|给予|予以|按)/;
const SCOPE_AFTER =
  /^(?:重点|试点|主要|关键|具体|基本|基层|公开)?(?:领域|方面|环节|要素|类别|部分|方向|层级|维度|阶段|大类|步骤|原则|专题栏目|板块)/;
const SCOPE_BEFORE = /(等|这|上述|以上|其他|其余|本级政府|所属)$/;

const PER: readonly (readonly [RegExp, string])[] = [
  [/每个?半年/, 'half-year'],
  [/每个?季度?|按季度?|一季度/, 'quarter'],
  [/每个?月|按月|月均/, 'month'],
  [/每个?周|每星期/, 'week'],
  [/每[日天]/, 'day'],
  [/每年|年内|全年|年度内|本年度|每个?年度/, 'year'],
];

type Groups = Readonly<Record<string, string | undefined>>;

const decimalOf = (printed: string): string => {
  const bare = printed.replace(/,/g, '');
  return /^[\d.]+$/.test(bare) ? String(Number(bare)) : String(hanNumber(bare) ?? bare);
};

const unitOf = (measure: string | undefined): string =>
  (measure ?? '').replace(/^个(?=工作日|小时|百分点$)/, '');

function comparatorWith(base: Comparator, after: string | undefined): Comparator {
  if (after === undefined) return base;
  if (/左右|上下/.test(after)) return 'approx';
  if (/以上/.test(after)) return '>=';
  return '<=';
}

/** Start of the clause, blanks left out. */
const clauseStart = (plain: string, at: number): number =>
  at -
  (/(?! )(?:[^,。;:()\n、|.]|(?<=\d)\.(?=\d))*$/.exec(plain.slice(Math.max(0, at - 60), at))?.[0].length ??
    0);

function perOf(plain: string, span: Span): string | undefined {
  const sentence = /[^。;]*$/.exec(plain.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? '';
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1) + plain.slice(span.start, span.end);
  return PER.find(([pattern]) => pattern.test(clause))?.[1];
}

/** To whom the figure applies, where the clause opens with a unit or a collective. @source R38 */
function scopeOf(plain: string, span: Span): string | undefined {
  const clause = plain.slice(clauseStart(plain, span.start), span.start + 2);
  for (let length = Math.min(16, clause.length); length >= 3; length--) {
    const name = clause.slice(0, length);
    if (endsAsUnit(name) && /^(各|[省市县区镇]|全)/.test(name)) return name;
  }
  return undefined;
}

function isTarget(plain: string, span: Span, isBare: boolean, unit: string): boolean {
  const before = plain.slice(Math.max(0, span.start - 44), span.start);
  const head = plain.slice(span.start, span.end);
  const after = plain.slice(span.end, span.end + 16);
  if (PERIOD_BEFORE.test(before)) return false;
  if (POLICY_BEFORE.test((before + head.replace(/\d.*$/, '')).slice(-20)) || CONDITION_AFTER.test(after))
    return false;
  if (DONE_BEFORE.test(before)) return false;
  if (!isBare) return true;
  if (SCOPE_AFTER.test(after) || SCOPE_BEFORE.test(before)) return false;
  // 在5个, 为3人, 占40%: these verbs say too little unless a share follows.
  return !/^[在为占](?!.*%)/.test(head) || unit === '%';
}

interface FoundTarget {
  readonly span: Span;
  readonly comparator: Comparator;
  readonly value: string | readonly string[];
  readonly unit: string;
}

function listsIn(plain: string): FoundTarget[] {
  return [...plain.matchAll(LIST_RULE)].flatMap((match): FoundTarget[] => {
    const groups: Groups = match.groups ?? {};
    const values = [...groups['values']!.matchAll(LIST_VALUE)].map((one) => one.groups ?? {});
    const unit = unitOf(values.map((value) => value['measure']).findLast((measure) => measure !== undefined));
    const verb = groups['verb'] ?? '';
    const base: Comparator = /不低于|不少于|至少/.test(verb)
      ? '>='
      : /不超过|不高于|以内/.test(verb)
        ? '<='
        : /超过|突破/.test(verb)
          ? '>'
          : '=';
    const span = { start: match.index, end: match.index + match[0].length };
    if (unit === '' || !isTarget(plain, span, false, unit)) return [];
    return [
      {
        span,
        comparator: comparatorWith(base, groups['after']),
        value: values.map((value) => decimalOf(value['value']!)),
        unit,
      },
    ];
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Quantified targets in `span`, in the order of the text. In a report on what was done a bare figure is an
 * achievement, and only 不低于 and its kin still say a target.
 * @source R13, R38, R67, R69
 */
export function readTargets(
  document: { text: string; plain: string },
  span: Span,
  isReport = false,
): ProposedTarget[] {
  const plain = document.plain.slice(span.start, span.end);
  const found = listsIn(plain);
  const take = (
    match: RegExpExecArray,
    index: number,
    rule: Pick<TargetRule, 'comparator' | 'isBare'>,
  ): boolean => {
    const groups: Groups = match.groups ?? {};
    const place = { start: index, end: index + match[0].length };
    const unit = unitOf(groups['measure']);
    if (
      found.some((other) => overlaps(other.span, place)) ||
      !isTarget(plain, place, rule.isBare ?? false, unit)
    )
      return false;
    found.push({
      span: place,
      comparator: comparatorWith(rule.comparator, groups['after']),
      value: decimalOf(groups['value']!),
      unit,
    });
    return true;
  };
  for (const rule of TARGET_RULES) {
    if (isReport && rule.isBare) continue;
    for (const match of plain.matchAll(rule.pattern)) {
      if (!take(match, match.index, rule) || !rule.isBare) continue;
      for (
        let end = match.index + match[0].length, next = ENUMERATED.exec(plain.slice(end, end + 40));
        next;
      ) {
        if (!take(next, end, { comparator: '=', isBare: true })) break;
        end += next[0].length;
        next = ENUMERATED.exec(plain.slice(end, end + 40));
      }
    }
  }
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span: local, ...rest }, i, all) => {
      const clause = clauseStart(plain, local.start);
      const sharesClause = i > 0 && clause < all[i - 1]!.span.end;
      const start =
        span.start + (sharesClause ? local.start + (/[、和及]/.test(plain[local.start]!) ? 1 : 0) : clause);
      const end = span.start + local.end;
      const per = perOf(plain, local);
      const scope = scopeOf(plain, local);
      return {
        ...rest,
        text: document.text.slice(start, end),
        span: { start, end },
        ...(per && { per }),
        ...(scope && { scope }),
      };
    });
}
