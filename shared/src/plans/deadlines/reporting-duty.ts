import { civilDate, type CivilDate } from '../../kernel/civil-date.js';

/** 2020年11月30日前将贯彻落实情况报政府办公室政务信息股: what every unit of the document owes. @source R87 */
export interface ReportingDuty {
  /** As printed. */
  readonly text: string;
  readonly dueOn: CivilDate;
  /** 政府办公室政务信息股; empty where the sentence names none. */
  readonly recipient: string;
}

const DUTY =
  /(?:请|各单位|各镇办?|各部门)?[^,。;\n]{0,20}?(?:于|在)?(?:(?<year>20\d{2})年)?(?<month>1[0-2]|0?[1-9])月(?<day>[0-3]?\d)日(?:之前|以前|前)[,]?将[^。;\n]{0,40}?(?:情况|报告|总结|材料)[^。;\n]{0,12}?(?:报送?|上报|报至|送)(?:至|到)?(?<recipient>[^,。;、()\n]{2,30})?/g;

const MOST_DUTIES = 5;

/**
 * The reports that a document asks every unit for, read from its text: a day, 情况 or 总结, and who gets it. `year` is the
 * plan's, for a day without one. A day that the calendar does not have is passed over.
 */
export function reportingDutiesOf(text: string, year: number): ReportingDuty[] {
  const duties: ReportingDuty[] = [];
  for (const { 0: found, groups = {} } of text.normalize('NFKC').matchAll(DUTY)) {
    const dueOn = civilDate(Number(groups['year'] ?? year), Number(groups['month']), Number(groups['day']));
    const known = duties.some((one) => one.dueOn === dueOn && one.recipient === (groups['recipient'] ?? ''));
    if (!dueOn || known) continue;
    duties.push({ text: found.trim(), dueOn, recipient: groups['recipient'] ?? '' });
  }
  return duties.slice(0, MOST_DUTIES);
}
