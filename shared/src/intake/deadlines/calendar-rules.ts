import { partsOf } from '../../kernel/civil-date.js';
import { anyNumber } from '../../kernel/han-numerals.js';
import type { DeadlineContext } from './found-deadline.js';

/** What one printed date says, before it is checked against the calendar and the document. */
export interface CalendarReading {
  readonly kind: 'date' | 'month-end';
  readonly year: number | undefined;
  readonly month: number;
  /** Absent: the last day of the month. */
  readonly day?: number;
  /** 前, 底, 内: the words make it a limit by themselves. */
  readonly hasLimit: boolean;
  /** In a sentence the words only say over what time a figure is counted. */
  readonly onlyInField?: boolean;
  /** More than one reading: the reviewer chooses. */
  readonly isAmbiguous?: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface CalendarRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: DeadlineContext) => CalendarReading;
}

const YEAR = '(?:(?<year>20\\d{2})年(?!度)|(?<relativeYear>今年|本年|当年|明年|次年|来年)的?)?';
const MONTH = '(?<month>1[0-2]|0?[1-9])月';
const BEFORE = '(?<before>之前|以前|前(?!后)|止)?';
const TEN_DAYS: Groups & Readonly<Record<string, string>> = { 初: '10', 上旬: '10', 中: '15', 中旬: '20' };

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : anyNumber(text);

/** The printed year, the year that 今年 or 明年 means, or the year of the plan. @source R11 */
function yearOf({ year, relativeYear }: Groups, { planYear, issuedOn }: DeadlineContext): number | undefined {
  if (year !== undefined) return Number(year);
  const issued = issuedOn && partsOf(issuedOn).year;
  if (relativeYear === undefined) return planYear ?? issued;
  const base = issued ?? planYear;
  return base === undefined ? undefined : base + (/[明次来]/.test(relativeYear) ? 1 : 0);
}

const tenDays = (part: string | undefined): number | undefined => numberOf(TEN_DAYS[part ?? '']);

/** 2020年3月至5月, 7月1日-7月31日: the period's end counts. */
const period: CalendarRule = {
  pattern: new RegExp(
    `${YEAR}(?<fromMonth>1[0-2]|0?[1-9])月(?:[0-3]?\\d日)?(?:上旬|中旬|下旬|初|底|份)?\\s*[-~至到]+\\s*(?:(?<toYear>20\\d{2})年)?${MONTH}(?:份|底|末|(?<day>[0-3]?\\d)日)?(?<part>上旬|中旬|下旬)?${BEFORE}`,
    'g',
  ),
  read: (groups, context) => {
    const year = groups['toYear'] === undefined ? yearOf(groups, context) : Number(groups['toYear']);
    const turns = groups['toYear'] === undefined && Number(groups['month']) < Number(groups['fromMonth']);
    const day = numberOf(groups['day']) ?? tenDays(groups['part']);
    return {
      kind: day === undefined ? 'month-end' : 'date',
      year: year === undefined || !turns ? year : year + 1,
      month: Number(groups['month']),
      day,
      hasLimit: true,
    };
  },
};

/** 2022年底11月前: printed in haste, and nobody but the office knows which part is meant. */
const misprint: CalendarRule = {
  pattern: /(?:20\d{2}年|年)[底末](?:1[0-2]|0?[1-9])月[底末]?(?:之前|以前|前)?/g,
  read: () => ({ kind: 'month-end', year: undefined, month: 12, hasLimit: true, isAmbiguous: true }),
};

const day: CalendarRule = {
  pattern: new RegExp(`${YEAR}${MONTH}(?<day>[0-3]?\\d)[日号]${BEFORE}`, 'g'),
  read: (groups, context) => ({
    kind: 'date',
    year: yearOf(groups, context),
    month: Number(groups['month']),
    day: Number(groups['day']),
    hasLimit: groups['before'] !== undefined,
  }),
};

/** 2023.6.30, 2023-06-30, 2023/6, as tables print it. */
const numeric: CalendarRule = {
  pattern: new RegExp(
    `(?<year>20\\d{2})[./-](?<month>1[0-2]|0?[1-9])(?:[./-](?<day>[0-3]?\\d))?${BEFORE}(?![\\d./-])`,
    'g',
  ),
  read: (groups) => ({
    kind: groups['day'] === undefined ? 'month-end' : 'date',
    year: Number(groups['year']),
    month: Number(groups['month']),
    day: numberOf(groups['day']),
    hasLimit: groups['before'] !== undefined,
  }),
};

/** 6月底前, 6月中旬, 6月份. A bare 8月前 may mean its first or its last day. */
const month: CalendarRule = {
  pattern: new RegExp(`${YEAR}${MONTH}(?<part>底|末|份|初|上旬|中旬|下旬|中)?${BEFORE}`, 'g'),
  read: (groups, context) => {
    const { part, before } = groups;
    const ten = tenDays(part);
    return {
      kind: ten === undefined ? 'month-end' : 'date',
      year: yearOf(groups, context),
      month: Number(groups['month']),
      day: ten,
      hasLimit: before !== undefined || /底|末|旬/.test(part ?? ''),
      isAmbiguous: part === undefined && before !== undefined,
    };
  },
};

const quarter: CalendarRule = {
  pattern: new RegExp(`${YEAR}第?(?<quarter>[一二三四1-4])季度(?<end>末|底|结束|内)?${BEFORE}`, 'g'),
  read: (groups, context) => ({
    kind: 'month-end',
    year: yearOf(groups, context),
    month: numberOf(groups['quarter'])! * 3,
    hasLimit: (groups['end'] ?? groups['before']) !== undefined,
  }),
};

const halfYear: CalendarRule = {
  pattern: new RegExp(`${YEAR}(?<half>[上下])半年(?!各)(?<end>末|底|内)?${BEFORE}`, 'g'),
  read: (groups, context) => ({
    kind: 'month-end',
    year: yearOf(groups, context),
    month: groups['half'] === '上' ? 6 : 12,
    hasLimit: (groups['end'] ?? groups['before']) !== undefined,
  }),
};

/** 2020年底前, 年内, 年末, 年底. */
const yearEnd: CalendarRule = {
  pattern: new RegExp(
    `(?:(?<year>20\\d{2})年?年|(?<relativeYear>今年|本年|明年|次年|来年)年?|年)(?:度)?(?:[底末]|内(?![在容部外涵]))${BEFORE}`,
    'g',
  ),
  read: (groups, context) => ({
    kind: 'month-end',
    year: yearOf(groups, context),
    month: 12,
    hasLimit: true,
  }),
};

/** 全年 in a column of deadlines: what the year is to bring is due at its end. 全年推进 has no end. */
const wholeYear: CalendarRule = {
  pattern: /(?:(?<year>20\d{2})年)?全年(?!推进|实施|持续|坚持|开展)/g,
  read: (groups, context) => ({
    kind: 'month-end',
    year: yearOf(groups, context),
    month: 12,
    hasLimit: false,
    onlyInField: true,
  }),
};

/** The last day before a feast that has a fixed date. */
const BEFORE_FEAST: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [12, 31],
  五一: [4, 30],
  劳动节: [4, 30],
  七一: [6, 30],
  八一: [7, 31],
  十一: [9, 30],
  国庆: [9, 30],
};
const feast: CalendarRule = {
  pattern: new RegExp(
    `${YEAR}"?(?<feast>${Object.keys(BEFORE_FEAST).join('|')})"?(?:国际)?(?:劳动节|节|假期|长假)?(?<before>之前|以前|前)(?!夕|后)`,
    'g',
  ),
  read: (groups, context) => {
    const [month, day] = BEFORE_FEAST[groups['feast']!]!;
    return { kind: 'date', year: yearOf(groups, context), month, day, hasLimit: true };
  },
};

/** 到2025年: the last day of that year. */
const byYear: CalendarRule = {
  pattern: /(?<!20\d{2}年?)[到至](?<year>20\d{2})年(?![底末内初度前以至到中\d-])/g,
  read: (groups) => ({ kind: 'month-end', year: Number(groups['year']), month: 12, hasLimit: true }),
};

const beforeYear: CalendarRule = {
  pattern: /(?<year>20\d{2})年(?:之前|以前|前)/g,
  read: (groups) => ({
    kind: 'month-end',
    year: Number(groups['year']),
    month: 12,
    hasLimit: true,
    isAmbiguous: true,
  }),
};

/** Tried in this order: a place that one rule took is not read again by a later one. */
export const CALENDAR_RULES: readonly CalendarRule[] = [
  period,
  misprint,
  day,
  numeric,
  month,
  quarter,
  halfYear,
  yearEnd,
  wholeYear,
  feast,
  byYear,
  beforeYear,
];
