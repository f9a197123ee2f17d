import type { DeadlineReader, FoundDeadline } from './found-deadline.js';

const ONGOING =
  /持续推进|长期推进|长期坚持|长期实施|持续实施|持续开展|常态化(?:推进|开展|实施|管理)|实时更新|动态管理|动态调整|常年开展/g;
const ONGOING_FIELD =
  /^(?:长期|持续|常年|常态化|贯穿全年|持续推进|长期坚持|长期推进|持续实施|全年推进|全年实施|全年持续推进)[。]?$/;
/** @source R49 */
const VAGUE =
  /(?<!去|上|\d{2}|今|历)年初(?!中)|(?<=今)年初|近期|年中(?![央国期华东西南北学心])|(?:春节|元宵节?|清明节?|端午节?|中秋节?|主?汛期?|供暖[季期]|秋季学期|新学期|开学)(?:来临|到来|开学)?之?前(?!期)/g;

/** Duties without an end, and times that give no date. @source R15, R49 */
export const standingDeadlines: DeadlineReader = (plain, { isDeadlineField }) => {
  const found: FoundDeadline[] = [];
  const ongoing =
    isDeadlineField && ONGOING_FIELD.test(plain.trim())
      ? [{ index: 0, 0: plain.trim() }]
      : [...plain.matchAll(ONGOING)];
  const first = ongoing[0];
  if (first)
    found.push({ kind: 'ongoing', span: { start: first.index, end: first.index + first[0].length } });
  for (const match of plain.matchAll(VAGUE)) {
    found.push({
      kind: 'vague',
      span: { start: match.index, end: match.index + match[0].length },
      doubts: [{ key: 'deadline.vague' }],
    });
  }
  return found;
};
