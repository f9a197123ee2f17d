import { civilDate, daysBetween, monthEnd, type CivilDate } from '../../kernel/civil-date.js';
import type { Span } from '../span.js';
import { CALENDAR_RULES, type CalendarReading } from './calendar-rules.js';
import type { DeadlineContext, DeadlineReader, FoundDeadline } from './found-deadline.js';

/** Before a date these say that it ends a policy or dates a figure. */
const POLICY_BEFORE =
  /(有效期|有效|延续|延长|延期|执行期|执行至|施行|实施期|期限|享受|减免|免征|减征|缓缴|免收|阶段性|截[至止]|截止到|截至到|比(?![例重率])|较(?![大好多高])|与(?![会时])|自(?![然动主治行身觉查])|从(?![业事严优快简实重速紧])|去年|上年|过去|原定)[^,。;()]{0,12}$/;
const PAST_AFTER = /^[^,。;]{0,2}(?:以来|起|始|至今|期间|印发|发布|出台|下发|召开|修订|颁布|公布的|制定的)/;
/** 2022年12月31日前登记的: whom a policy is for. */
const CONDITION_AFTER =
  /^(?:已|前已)?(?:登记|注册|设立|成立|出生|毕业|取得|购置|购买|建成|竣工|参保|签订|发放|入库|投产|立项|开工|排查|摸排|认定|发现|交办|移交|反馈|梳理|形成|遗留|确定|下达|批准|招引|录用)[^,。;]{0,8}的/;
const LIMIT_BEFORE = /(于|在|到|至|力争|确保|争取|力求|原则上|[,;。、(:]|^)$/;
const DONE_AFTER =
  /^(?:[、和及](?:1[0-2]|0?[1-9])月)*(?:集中|统一|各)?(?:组织|开展|举办|召开|启动|进行)|^[^,。;()]{0,16}(完成|实现|达到|建成|落实|到位|形成|投入|启用|上线|开工|竣工|投产|建立|出台|报送|公开|公布)/;

/** 4月至9月为重点防控期: a season. */
const SEASON_AFTER = /^(?:为|是|属于?|系)[^,。;]{0,14}(?:期|季|月|阶段|时段)/;

/** Fewer days than this between issue and deadline are worth a warning. @source R91 */
export const SHORT_LEAD_DAYS = 10;

/** The date, unless it is doubtful: then the reviewer chooses, because a false date would call a task late. */
function dated(
  reading: CalendarReading,
  { issuedOn, planYear }: DeadlineContext,
): Pick<FoundDeadline, 'date' | 'doubts'> {
  if (reading.isAmbiguous) return { doubts: [{ key: 'deadline.ambiguous-date' }] };
  if (reading.year === undefined) return { doubts: [{ key: 'deadline.no-year' }] };
  const { year, month, day } = reading;
  const date: CivilDate | undefined = day === undefined ? monthEnd(year, month) : civilDate(year, month, day);
  if (!date) return { doubts: [{ key: 'deadline.impossible-date' }] };
  if (!issuedOn) {
    if (planYear === undefined || year >= planYear) return { date };
    return { doubts: [{ key: 'deadline.before-document', values: { issuedOn: planYear } }] };
  }
  const days = daysBetween(issuedOn, date);
  if (days < 0) return { doubts: [{ key: 'deadline.before-document', values: { issuedOn } }] };
  return days < SHORT_LEAD_DAYS
    ? { date, doubts: [{ key: 'deadline.short-lead-time', values: { days } }] }
    : { date };
}

/** A date in a sentence is a deadline when its words or its neighbours make it a limit. */
function isDeadline(
  plain: string,
  start: number,
  end: number,
  reading: CalendarReading,
  isField: boolean,
): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 24);
  if (/[\d每逐第]$/.test(before)) return false;
  if (isField) return true;
  if (SEASON_AFTER.test(after)) return false;
  if (reading.onlyInField) return false;
  const isCompared = !before.endsWith('于') || !/[比较与][^,。;()]*于$/.test(before);
  if (
    (POLICY_BEFORE.test(before) && isCompared) ||
    (CONDITION_AFTER.test(after) && !/[到至]/.test(plain[start]!))
  )
    return false;
  if (!reading.hasLimit && PAST_AFTER.test(after)) return false;
  return reading.hasLimit || (LIMIT_BEFORE.test(before) && DONE_AFTER.test(after));
}

interface PrintedLimit {
  readonly span: Span;
  readonly reading: CalendarReading;
  readonly printsYear: boolean;
}

/**
 * `2025年6月底前完成……,9月底前……`: a month without year goes on in the year printed before it in the sentence, and
 * in a document that names no year, in the item.
 */
function withYearBefore(
  plain: string,
  { span, reading }: PrintedLimit,
  before: readonly PrintedLimit[],
  { planYear, issuedOn }: DeadlineContext,
): CalendarReading {
  const last = before.findLast((other) => other.printsYear);
  const year = last?.reading.year;
  if (!last || year === undefined || last.reading.month > reading.month) return reading;
  const isNear =
    (planYear === undefined && issuedOn === undefined) ||
    !/[。\n|]/.test(plain.slice(last.span.end, span.start));
  return isNear ? { ...reading, year } : reading;
}

/** Days, month ends, quarter ends and year ends. @source R11, R35, R39, R88 */
export const calendarDeadlines: DeadlineReader = (plain, context) => {
  const read: PrintedLimit[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const { pattern, read: readDate } of CALENDAR_RULES) {
    for (const match of plain.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      taken.push(span);
      const groups = match.groups ?? {};
      const reading = readDate(groups, context);
      if (!isDeadline(plain, span.start, span.end, reading, context.isDeadlineField)) continue;
      const printsYear = (groups['toYear'] ?? groups['year'] ?? groups['relativeYear']) !== undefined;
      read.push({ span, reading, printsYear });
    }
  }
  read.sort((a, b) => a.span.start - b.span.start);
  return read.map((one, i) => {
    const reading = one.printsYear ? one.reading : withYearBefore(plain, one, read.slice(0, i), context);
    return { kind: reading.kind, span: one.span, ...dated(reading, context) };
  });
};
