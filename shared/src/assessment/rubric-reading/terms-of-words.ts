import { decimalText } from '../../kernel/decimal.js';
import { PLAIN_RUBRIC } from '../plain-rubric.js';
import type { RoundRubric } from '../round-record.js';
import type { GradeThreshold } from '../rules/grade.js';
import { plainWords } from './plain-words.js';

const NUMBER = String.raw`(\d{1,5}(?:\.\d{1,4})?)`;
const FULL = new RegExp(
  String.raw`(?:总分值?|满分|基础分|基本分|标准分|实行)[^,;。\d]{0,6}${NUMBER}\s*分|${NUMBER}\s*分制`,
);
const BONUS_CAP = new RegExp(
  String.raw`(?:加分|奖励?分|附加分)[^;。\d]{0,12}(?:不超过|最多|最高|上限|封顶|限)[^;。\d]{0,6}${NUMBER}\s*分`,
);
const DEDUCTION_CAP = new RegExp(
  String.raw`扣分[^;。\d]{0,12}(?:不超过|最多|最高|上限|封顶|限)[^;。\d]{0,6}${NUMBER}\s*分`,
);
const DOUBLED = /(?:少于|不足|低于)\s*(\d{1,3})\s*项[^;。]{0,20}(?:加倍|双倍|翻倍|两倍)/;
const GRADE = new RegExp(
  String.raw`(?:${NUMBER}\s*分?\s*(?:-|—|–|~|至|到)\s*${NUMBER}\s*分?|${NUMBER}\s*分?\s*(?:\([^()]{1,8}\))?\s*(以上|以下)(?:\([^()]{1,8}\))?|低于\s*${NUMBER}\s*分)[^,;。\d]{0,10}?(?:为|评为|定为|确定为|是|的)[“"]?(优秀|良好|较好|合格|基本合格|不合格|一般|达标|不达标|优|良|中|差|好|先进|[一二三四]等|[ABCD]等?级?)`,
  'g',
);

/** What the words around a rubric say about the whole. Null where they name no full points. */
export function termsOfWords(text: string): { rubric: RoundRubric; full: string | null } {
  const plain = plainWords(text).replace(/\s+/g, '');
  const full = FULL.exec(plain);
  const points = full?.[1] ?? full?.[2] ?? null;
  const doubled = DOUBLED.exec(plain)?.[1];
  const { terms } = PLAIN_RUBRIC;
  return {
    full: points && decimalText(points),
    rubric: {
      ...PLAIN_RUBRIC,
      fullPoints: points ? decimalText(points) : PLAIN_RUBRIC.fullPoints,
      terms: {
        ...terms,
        caps: { bonus: capOf(BONUS_CAP, plain), deduction: capOf(DEDUCTION_CAP, plain) },
        notApplicable: /不涉及[^;。]{0,6}不计/.test(plain) ? 'drop' : terms.notApplicable,
        doubleBelow: doubled ? Number(doubled) : terms.doubleBelow,
      },
      ties: /并列[^;。]{0,4}连续/.test(plain) ? 'dense' : PLAIN_RUBRIC.ties,
      grades: listedGrades(plain) ?? gradesOf(plain),
    },
  };
}

function capOf(pattern: RegExp, plain: string): string | null {
  const found = pattern.exec(plain)?.[1];
  return found === undefined ? null : decimalText(found);
}

/** 90分以上为优秀,70—89分为良好,60—69分为合格,59分以下为不合格: best first, the last from 0. */
function gradesOf(plain: string): GradeThreshold[] {
  const found = [...plain.matchAll(GRADE)].map((match): GradeThreshold => {
    const [, low, , edge, side, below, name] = match;
    const from = below !== undefined || side === '以下' ? '0' : (low ?? edge ?? '0');
    return { name: name!, from: decimalText(from) };
  });
  const sorted = [...found].sort((a, b) => Number(b.from) - Number(a.from));
  return sorted.length >= 2 ? sorted.filter(({ from }, at) => sorted[at - 1]?.from !== from) : [];
}

/** As our own export writes them: 等次:优秀=90,良好=70. */
function listedGrades(plain: string): GradeThreshold[] | null {
  const list = /等次:([^;。]+)/.exec(plain)?.[1];
  const grades = list?.split(',').flatMap((one): GradeThreshold[] => {
    const [, name, from] = /^(.+)=(-?\d{1,5}(?:\.\d{1,4})?)$/.exec(one) ?? [];
    return name && from ? [{ name, from: decimalText(from) }] : [];
  });
  return grades && grades.length > 0 ? grades : null;
}
