import { decimal, decimalText, sum } from '../../kernel/decimal.js';
import type { Doubt } from '../breakdown.js';
import type { CleanDocument } from '../cleaning/clean-document.js';

const MEASURE = '万元|亿元|项|个|件|条|人|户|家|次|起|亩|公里|场|名|篇';
/** What follows the parts compares or sums them up: 调增261项 is no part. */
const NO_PART = '(?!(?:共|合计|总计|小计|净|调增|调减|新增|增加|减少|增长|下降|同比|较|比))';
const TOTAL = new RegExp(
  `(?<total>\\d+(?:\\.\\d+)?)(?<measure>${MEASURE})[^。;,:\\n]{0,10}[,:]?其中[,:]?(?<parts>(?:${NO_PART}[^,。;、:\\d\\n]{1,20}\\d+(?:\\.\\d+)?(?:${MEASURE})[、,和及]?){2,12})`,
  'g',
);
const PART = new RegExp(`(?<part>\\d+(?:\\.\\d+)?)(?<measure>${MEASURE})`, 'g');

/** Totals with 其中 whose parts do not add up: printed reports are wrong now and then. @source R72 */
export function sumDoubts(document: CleanDocument): Doubt[] {
  return [...document.plain.matchAll(TOTAL)].flatMap((match): Doubt[] => {
    const { total = '0', measure, parts = '' } = match.groups ?? {};
    const found = [...parts.matchAll(PART)].map((one) => one.groups ?? {});
    if (found.length < 2 || found.some((one) => one['measure'] !== measure)) return [];
    const added = sum(found.map((one) => one['part']!));
    // Parts below the total may be a selection; only more than the whole cannot be right.
    if (added.lte(decimal(total))) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ key: 'figures.sum-differs', values: { total, sum: decimalText(added) }, span }];
  });
}
