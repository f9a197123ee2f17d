import { anyNumber, HAN_NUMERAL } from '../../kernel/han-numerals.js';
import type { DeadlineReader, FoundDeadline } from './found-deadline.js';

const AMOUNT = `(?<amount>\\d{1,3}|[${HAN_NUMERAL}]{1,3}|半)`;
const UNIT = '(?<unit>个?工作日|个?自然日|日|天|个?小时|分钟|个月|周|个?星期)';
/** 在X后30日内, 自X之日起15个工作日内, 收到X后, 5小时以内. The anchor runs back to the clause's start. */
const AFTER_EVENT = new RegExp(
  `(?<lead>(?:自|从|在|于|经|收到|接到|接)?)(?<anchor>[^,。;:()|\\n自从于]{2,40}?)(?<mark>之日起|之日后|当日起|次日起|之日|之后|以后|后的?|起)(?:的)?(?<limit>,?(?:在|于|最迟|最晚|不超过)?)${AMOUNT}${UNIT}(?:之内|以内|内)`,
  'g',
);
const WITHIN = new RegExp(`(?<!每|第|\\d)${AMOUNT}${UNIT}(?:之内|以内|内)(?!的|无|未|没有)`, 'g');
/** Of what takes the time that it should take; 免费住宿不超过7天 is none of it. */
const HANDLING =
  '(?<=(?:办理|办结|响应|反馈|答复|回复|处置|审批|转办|交办|报送|整改)(?:时间|时限|周期|期限)?(?:原则上|一般|均)?)';
const AT_MOST = new RegExp(
  `(?<limit>不超过|不得超过|最迟不超过|最长不超过|不多于|不晚于|最多)${AMOUNT}(?<unit>个?工作日|个?小时)|(?:最迟|至迟|最长|最晚|${HANDLING})(?:不超过|不得超过|不晚于)${AMOUNT.replace('amount', 'latest')}(?<latestUnit>个月|天|日|周|分钟)`,
  'g',
);

/** 有效期3个月内, 毕业2年内的: how long something lasts or whom it is for. 压缩至3个工作日以内 is a target. */
const LASTS =
  /(有效期|有效|试用期|期限|保质期|合同期|贷款|还款|分期|连续|累计|过去|近|最近|合同|毕业|未满|不满|满|每|任期|聘期|试行)[^,。;]{0,8}$|(压缩|缩短|压减|精简|减少|控制)[^,。;]{0,8}$/;

/** Clause words before the event that are not part of it. */
const BEFORE_EVENT = /^.*(?:要在|应在|须在|应当在|应于|要于|自|从|在|于|应|要|须|并|将)/;

const hoursOf = (unit: string, amount: number): number | undefined =>
  /小时/.test(unit) ? amount : undefined;

function daysOf(unit: string, amount: number): number | undefined {
  if (/日|天/.test(unit)) return amount;
  return /周|星期/.test(unit) ? amount * 7 : undefined;
}

interface Elapsed {
  readonly start: number;
  readonly end: number;
  readonly amount: string;
  readonly unit: string;
  readonly anchor?: string;
}

function deadlineOf({ start, end, amount, unit, anchor }: Elapsed): FoundDeadline | undefined {
  const count = amount === '半' ? undefined : anyNumber(amount);
  return {
    kind: /工作日/.test(unit) ? 'working-days' : 'event-relative',
    span: { start, end },
    ...(anchor && { anchor }),
    ...(count !== undefined && { days: daysOf(unit, count), hours: hoursOf(unit, count) }),
  };
}

/** The event without the words that lead to it: `要在政策文件出台后` → `政策文件出台`. */
function eventIn(anchor: string, start: number): { anchor: string; start: number } {
  const blank = anchor.length - anchor.trimStart().length;
  const lead = BEFORE_EVENT.exec(anchor)?.[0].length ?? blank;
  return lead < anchor.length - 1 ? { anchor: anchor.slice(lead), start: start + lead } : { anchor, start };
}

/** Days or hours counted from an event, working days among them. @source R10, R12, R36, R37, R68, R70 */
export const elapsedDeadlines: DeadlineReader = (plain) => {
  const found: FoundDeadline[] = [];
  const add = (elapsed: Elapsed) => {
    if (found.some(({ span }) => elapsed.start < span.end && span.start < elapsed.end)) return;
    const before = plain.slice(Math.max(0, elapsed.start - 12), elapsed.start);
    // 贷款期限 lasts; 办理期限不超过10个工作日 is a limit.
    const words = /工作日/.test(elapsed.unit) ? before.replace('期限', '') : before;
    if (LASTS.test(words)) return;
    const deadline = deadlineOf(elapsed);
    if (deadline) found.push(deadline);
  };
  for (const match of plain.matchAll(AFTER_EVENT)) {
    const groups = match.groups!;
    const event = eventIn(groups['anchor']!, match.index + groups['lead']!.length);
    add({ ...event, end: match.index + match[0].length, amount: groups['amount']!, unit: groups['unit']! });
  }
  for (const match of plain.matchAll(WITHIN)) {
    add({
      start: match.index,
      end: match.index + match[0].length,
      amount: match.groups!['amount']!,
      unit: match.groups!['unit']!,
    });
  }
  for (const match of plain.matchAll(AT_MOST)) {
    add({
      start: match.index,
      end: match.index + match[0].length,
      amount: (match.groups!['amount'] ?? match.groups!['latest'])!,
      unit: (match.groups!['unit'] ?? match.groups!['latestUnit'])!,
      anchor: subjectBefore(plain, match.index),
    });
  }
  return found;
};

/** What takes the time: 咨询类信件 in 咨询类信件回复时间不超过3个工作日. */
function subjectBefore(plain: string, at: number): string | undefined {
  const clause = /[^,。;:()]*$/.exec(plain.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const subject = clause.replace(
    /(的)?(回复|办理|办结|处理|审批|答复|反馈)?(时间|时限|周期)(原则上|一律|均)?$/,
    '',
  );
  return subject.length >= 2 && subject.length <= 20 && !/[\d、|\n]/.test(subject) ? subject : undefined;
}
