import { civilDate, type CivilDate } from '../../kernel/civil-date.js';
import { HAN_NUMERAL, hanNumber } from '../../kernel/han-numerals.js';

const ARABIC =
  /(?<year>(?:19|20)\d{2})\s*(?:年|[./-])\s*(?<month>\d{1,2})\s*(?:月|[./-])\s*(?<day>\d{1,2})\s*日?/;
const HAN = new RegExp(
  `(?<year>[〇零○OoＯ一二三四五六七八九]{4})年(?<month>[${HAN_NUMERAL}]{1,2})月(?<day>[${HAN_NUMERAL}]{1,3})日`,
);

/** The first whole date in `plain`: 2023年4月7日, 2023-04-07, 2023.4.7, 二〇二三年四月七日. */
export function printedDate(plain: string): CivilDate | undefined {
  const arabic = ARABIC.exec(plain)?.groups;
  if (arabic) return civilDate(Number(arabic['year']), Number(arabic['month']), Number(arabic['day']));
  const han = HAN.exec(plain)?.groups;
  if (!han) return undefined;
  const year = hanNumber(han['year']!.replace(/[零○OoＯ]/g, '〇'));
  const [month, day] = [hanNumber(han['month']!), hanNumber(han['day']!)];
  return year && month && day ? civilDate(year, month, day) : undefined;
}

const WHOLE_LINE = new RegExp(
  `^\\(?(?:${ARABIC.source}|${HAN.source.replace(/\?<\w+>/g, '')})\\)?$`.replace(/\?<\w+>/g, ''),
);

/** Whether a line is nothing but a date, as below a signature. */
export const isDateLine = (plain: string): boolean => WHOLE_LINE.test(plain.trim());
