import type { CascadeItem, CascadeSide } from './cascade-item.js';
import { plainText } from './plain-text.js';
import { lastDayIn, periodIn, type ReportPeriod } from './report-date.js';

/** What an item or a closing remark asks to be reported, by when and to whom. */
export interface ReportingDuty {
  /** The sentence as printed. */
  readonly text: string;
  /** The item that asks; null for a sentence outside the items. */
  readonly itemId: string | null;
  readonly recipient: string | null;
  /** `YYYY-MM-DD` */
  readonly dueOn: string | null;
  readonly every: ReportPeriod | null;
}

/** 将…情况报…, 报送…总结: not 报告会, 报名, 申报 or 举报. */
const REPORT =
  /(?:将|把)[^。;]{2,80}?(?:报送|上报|反馈|(?<![申举通预情])报(?![告道名销废酬批考价刊]))|(?:报送|上报|反馈|提交)[^。;,]{0,24}(?:情况|总结|报告|材料|台账|清单|进展|成效)|(?:情况|总结|报告|材料|台账|清单)[^。;,]{0,12}(?:报送|上报|(?<![申举通预情])报(?![告道名销废酬批考价刊]))/;
const RECIPIENT =
  /(?:报送至|报送|上报至|上报|报至|反馈至|反馈给|(?<![申举通预情])报)(?:到|给|至)?(?<who>[^,。;:()、]{2,24})/g;
const OFFICE = /(?:办公室|办公厅|政府|厅|局|委|办|科|股|处|中心|小组)$/;
const SENTENCE = /[^。;；\n]+/g;

/** Sentences that ask for a report by a date or in a rhythm; one without either can be neither kept nor missed. @source R87 */
export function reportingDuties({ year, items, sentences }: CascadeSide): ReportingDuty[] {
  const inItems = items.flatMap((item) =>
    sentencesOf(item).flatMap((text) => dutyIn(text, year, item) ?? []),
  );
  const known = new Set(inItems.map(({ text }) => plainText(text)));
  const outside = sentences
    .filter(
      (text) => ![...known].some((one) => one.includes(plainText(text)) || plainText(text).includes(one)),
    )
    .flatMap((text) => dutyIn(text, year, null) ?? []);
  return [...inItems, ...outside];
}

const sentencesOf = ({ title, text }: CascadeItem): string[] => {
  const body = text.match(SENTENCE) ?? [];
  return body.some((sentence) => plainText(sentence).includes(plainText(title))) ? body : [title, ...body];
};

function dutyIn(sentence: string, year: number, item: CascadeItem | null): ReportingDuty | undefined {
  const text = plainText(sentence);
  if (!REPORT.test(text)) return undefined;
  const printed = item?.deadlines.find((one) => one.dueOn && text.includes(plainText(one.text)));
  const dueOn = printed?.dueOn ?? lastDayIn(text, year);
  const every = periodIn(text);
  if (dueOn === null && every === null) return undefined;
  return { text: sentence.trim(), itemId: item?.id ?? null, recipient: recipientIn(text), dueOn, every };
}

const recipientIn = (text: string): string | null =>
  [...text.matchAll(RECIPIENT)]
    .map(({ groups }) => groups!['who']!.replace(/^.*[至给]/, ''))
    .find((who) => OFFICE.test(who)) ?? null;
