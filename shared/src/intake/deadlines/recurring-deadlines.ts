import { anyNumber, HAN_NUMERAL } from '../../kernel/han-numerals.js';
import type { DeadlineReader, FoundDeadline } from './found-deadline.js';

const RULES: Readonly<Record<string, string | undefined>> = {
  年: 'FREQ=YEARLY',
  年度: 'FREQ=YEARLY',
  半年: 'FREQ=MONTHLY;INTERVAL=6',
  季度: 'FREQ=MONTHLY;INTERVAL=3',
  季: 'FREQ=MONTHLY;INTERVAL=3',
  两个月: 'FREQ=MONTHLY;INTERVAL=2',
  两月: 'FREQ=MONTHLY;INTERVAL=2',
  个月: 'FREQ=MONTHLY',
  月: 'FREQ=MONTHLY',
  月度: 'FREQ=MONTHLY',
  两周: 'FREQ=WEEKLY;INTERVAL=2',
  周: 'FREQ=WEEKLY',
  日: 'FREQ=DAILY',
  天: 'FREQ=DAILY',
};

const COUNT = `(?:至少|不少于|不低于|不得少于|最少)[^,。;\\d]{0,10}?(?:\\d+|[${HAN_NUMERAL}]{1,3})(?:次|场|期|轮|篇|条|件|个|回)`;
const PERIOD = new RegExp(
  `(?:每个?(?<every>半年|年度|年|季度|季|两个月|两月|月度|月|旬|半月|学期|两周|周|日|天)|[按逐](?<by>年度|年|季度|季|月度|月|周|日)(?![\\d]))(?:[^,。;、每]{0,16}?${COUNT})?`,
  'g',
);
const YEARLY_DAY =
  /每年(?:的)?(?<month>1[0-2]|0?[1-9])月(?:(?<day>[0-3]?\d)日|(?<end>底|末))(?:之前|以前|前)?/g;
/** 每年4月、9月 */
const YEARLY_MONTHS =
  /每年(?:的)?(?<months>(?:1[0-2]|0?[1-9])月(?:[、和及](?:1[0-2]|0?[1-9])月)*)(?!\d|底|末|上旬|中旬|下旬|初|[至到~-])(?:份)?/g;
const QUARTER_DAY =
  /每季度(?:的)?(?:(?<last>最后一个月|末月|第三个月|末)|(?<first>首月|第一个月|第1个月|次月))(?:的)?(?:(?<day>[0-3]?\d)日|(?<end>底))?(?:之前|以前|前)?/g;
/** 双月月底前, 双月25日前. */
const EVERY_SECOND_MONTH =
  /每?(?:逢)?[单双]月(?:的)?(?:(?<day>[0-3]?\d)日|(?<end>月?(?:底|末)))?(?:之前|以前|前)?/g;
const MONTH_DAY = /每个?月(?:的)?(?:(?<day>[0-3]?\d)日|(?<end>底|末))(?:之前|以前|前)?/g;
/** 每季度结束后10日内, 每月终了后5个工作日内. */
const AFTER_PERIOD =
  /(?:每个?|[按逐])(?<period>半年度?|年度|年|季度|季|月度|月)(?:结束|终了|末)(?:之?后)的?(?<day>\d{1,2})(?:(?<working>个?工作日)|日|天)(?:之内|以内|内)/g;
/** Months in which what is due after such a period falls. */
const MONTHS_AFTER: Readonly<Record<string, string>> = { 年: '1', 半: '1,7', 季: '1,4,7,10' };
/** 每2周至少更新1次. 每5年培训360学时 is a measure. */
const EVERY_FEW = new RegExp(
  `每(?<few>\\d{1,2}|[两三四六])个?(?<unit>月|周|星期|天|日)(?:[^,。;、每]{0,16}?${COUNT})?`,
  'g',
);
const FREQUENCIES: Readonly<Record<string, string>> = {
  月: 'MONTHLY',
  周: 'WEEKLY',
  星期: 'WEEKLY',
  天: 'DAILY',
  日: 'DAILY',
};
/** 月调度、季通报、半年点评: the period stands before what is done. */
const RHYTHM =
  /(?<![\d一二三四上下个本当每全近首次末第\u5e74])(?<by>半年|季度|季|周|旬|月)(?:度)?(?=调度|通报|点评|观摩|督查|督办|督导|会商|研判|分析|考核|评估|小结|讲评|晾晒|排名|报告|报送|碰头|例会|推进会)/g;
/** 一季度至少开展一次: each quarter or the first. @source R18 */
const ONE_QUARTER = new RegExp(
  `(?<!第|每|前)一季度(?:${COUNT}|(?:开展|组织|召开|举办)(?:\\d+|[${HAN_NUMERAL}]{1,3})次)`,
  'g',
);

/** 每人每月500元, 每年补贴: what a policy pays, not when somebody acts. */
const PAYMENT =
  /^(?:[^,。;]{0,8}\d[\d.]*(?:元|万元|亿元)|(?!开展|组织|举办)[^,。;]{0,6}(?:补贴|补助|奖励|缴纳|租金)(?!性))/;
/** 每天锻炼时间不低于2小时, 每年不超过2次: how long and how often at most, not when. */
const AT_MOST = /^[^,。;]{0,24}(?:不超过|不得超过|不多于|最多)\d+/;
const HOURS_A_DAY =
  /^每[日天][^,。;]{0,24}(?:不低于|不少于|不超过|达到|至少|控制在)\d+(?:\.\d+)?个?(?:小时|分钟)/;
/** 每年净增60家: a rate of growth. */
const GROWS = /^(?:平均)?(?:净增|新增|增长|递增|提高|提升|下降|递减)/;
const DURATION_BEFORE = /(?:时间|时长)[^,。;]{0,2}$/;
const PER_HEAD = /(每人|人均|每户|每亩|每只)$/;

const dayRule = (groups: Record<string, string | undefined>): string =>
  groups['day'] ? `BYMONTHDAY=${Number(groups['day'])}` : 'BYMONTHDAY=-1';

interface RecurringRule {
  readonly pattern: RegExp;
  readonly rrule: (groups: Record<string, string | undefined>) => string | undefined;
  readonly doubtful?: boolean;
}

const RECURRING: readonly RecurringRule[] = [
  {
    pattern: YEARLY_DAY,
    rrule: (groups) => `FREQ=YEARLY;BYMONTH=${Number(groups['month'])};${dayRule(groups)}`,
  },
  {
    pattern: YEARLY_MONTHS,
    rrule: ({ months = '' }) =>
      `FREQ=YEARLY;BYMONTH=${[...months.matchAll(/\d+/g)].map(([month]) => Number(month)).join(',')}`,
  },
  {
    pattern: QUARTER_DAY,
    rrule: (groups) => `FREQ=YEARLY;BYMONTH=${groups['last'] ? '3,6,9,12' : '1,4,7,10'};${dayRule(groups)}`,
  },
  {
    pattern: EVERY_SECOND_MONTH,
    rrule: (groups) =>
      groups['day'] || groups['end']
        ? `FREQ=MONTHLY;INTERVAL=2;${dayRule(groups)}`
        : 'FREQ=MONTHLY;INTERVAL=2',
  },
  {
    pattern: AFTER_PERIOD,
    rrule: ({ period = '', day, working }) => {
      if (working !== undefined || Number(day) > 28) return RULES[period.replace(/(?<=半年)度$/, '')];
      const months = MONTHS_AFTER[period[0]!];
      return months === undefined
        ? `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}`
        : `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${Number(day)}`;
    },
  },
  {
    pattern: EVERY_FEW,
    rrule: ({ few = '', unit = '' }) => {
      const interval = few === '两' ? 2 : anyNumber(few);
      return `FREQ=${FREQUENCIES[unit]!}${interval === undefined || interval === 1 ? '' : `;INTERVAL=${interval}`}`;
    },
  },
  { pattern: MONTH_DAY, rrule: (groups) => `FREQ=MONTHLY;${dayRule(groups)}` },
  { pattern: ONE_QUARTER, rrule: () => RULES['季度'], doubtful: true },
  { pattern: RHYTHM, rrule: (groups) => RULES[groups['by'] ?? ''] },
  { pattern: PERIOD, rrule: (groups) => RULES[groups['every'] ?? groups['by'] ?? ''] },
];

/** Duties that come back: 每季度, 按月, 每年3月31日前. @source R14, R35, R40 */
export const recurringDeadlines: DeadlineReader = (plain) => {
  const found: FoundDeadline[] = [];
  for (const { pattern, rrule, doubtful } of RECURRING) {
    for (const match of plain.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      if (PER_HEAD.test(plain.slice(Math.max(0, span.start - 3), span.start))) continue;
      const after = plain.slice(span.end, span.end + 40);
      if (PAYMENT.test(after) || AT_MOST.test(after) || GROWS.test(after)) continue;
      if (HOURS_A_DAY.test(plain.slice(span.start, span.end + 40))) continue;
      if (DURATION_BEFORE.test(plain.slice(Math.max(0, span.start - 6), span.start))) continue;
      found.push({
        kind: 'recurring',
        span,
        rrule: rrule(match.groups ?? {}),
        ...(doubtful && { doubts: [{ key: 'deadline.quarter-or-first-quarter' as const }] }),
      });
    }
  }
  return found;
};
