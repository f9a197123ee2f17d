import { hanNumber } from '../../kernel/han-numerals.js';
import { plainText } from './plain-text.js';

/** A number with its unit, and the clause that it stands in. */
export interface Quantity {
  readonly value: number;
  /** As printed: 日, 个工作日, 次, %. */
  readonly unit: string;
  /** Units that may stand for each other in one duty: 日, 天 and 工作日. */
  readonly measure: string;
  /** The whole clause as printed, without spaces. */
  readonly clause: string;
}

const COUNTED =
  '个工作日|工作日|个小时|小时|个月|日|天|周|次|场|期|篇|条|批|件|项|家|户|人次|人|个|万元|亿元|%|‰|公里|亩';
const QUANTITY = new RegExp(
  `(?<![第\\d.月年/-])(?<number>\\d+(?:\\.\\d+)?)(?<unit>${COUNTED})|(?<![第每一二三四五六七八九十月])(?<han>[一两二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九])(?<hanUnit>个工作日|工作日|个小时|小时|个月|日|天|次(?![性办告生])|场|期)`,
  'g',
);
const SAME_MEASURE: Readonly<Record<string, string>> = {
  日: 'day',
  天: 'day',
  工作日: 'day',
  个工作日: 'day',
  小时: 'hour',
  个小时: 'hour',
  个月: 'month',
  人: 'person',
};

/** Numbers with units; dates, years, ordinals and document numbers are none. @source R36, R37, R40 */
export function quantitiesIn(text: string): Quantity[] {
  return plainText(text)
    .split(/[,。;:!?、|]/)
    .flatMap((clause) =>
      [...clause.matchAll(QUANTITY)].map(({ groups }): Quantity => {
        const { number, unit, han, hanUnit } = groups!;
        const printed = (unit ?? hanUnit)!;
        const value = number === undefined ? hanNumber(han!)! : Number(number);
        return { value, unit: printed, measure: SAME_MEASURE[printed] ?? printed, clause };
      }),
    );
}
