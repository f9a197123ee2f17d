import { readOrdinal } from '../outline/ordinals.js';
import { UNIT_LABEL_NOUNS } from '../units/unit-label-nouns.js';
import { endsAsUnit, isUnitName } from '../units/unit-names.js';
import { removeMatches, type MappedText } from './mapped-text.js';
import { plainForm } from './unify-width.js';

const CJK = '\\u3400-\\u9fff\\u3000-\\u303f\\uff00-\\uffef“”‘’';
const GAP = new RegExp(
  [
    `(?<=[${CJK}])[\\s\\u00a0]+(?=[${CJK}\\d(\\[<A-Za-z])`,
    `(?<=[\\d%)\\]>,;:.、A-Za-z])[\\s\\u00a0]+(?=[${CJK}])`,
    `(?<=\\d)[\\s\\u00a0]+(?=[%‰.])`,
    `(?<=[${CJK})])[\\s\\u00a0]+(?=[,;:.)])`,
    `(?<=[,;:(])[\\s\\u00a0]+(?=[\\d(${CJK}])`,
  ].join('|'),
  'g',
);

/** 责任科室: behind a blank opens the next field; without the blank it would belong to the one before. */
const LABEL_AFTER = new RegExp(
  `^[([【]?[\\u4e00-\\u9fff]{0,6}(?:${UNIT_LABEL_NOUNS}|领导|责任人|负责人|联系人|时限|时间|期限|节点|电话)[)\\]】]?[:：]`,
);

const separatesFields = ({ input, index, 0: gap }: RegExpExecArray): boolean =>
  LABEL_AFTER.test(input.slice(index + gap.length, index + gap.length + 16));

const WORD_BEFORE = /[^\s、,，;；。:：]*$/;
const WORD_AFTER = /^[^\s、,，;；。:：]*/;

/** `2 重点任务`, `2.1 实施工程`: the blank behind a heading's number is its stop. */
const endsNumber = ({ input, index, 0: gap }: RegExpExecArray): boolean =>
  index <= 5 &&
  /^\d{1,2}(?:\.\d{1,2})*$/.test(input.slice(0, index)) &&
  readOrdinal(plainForm(input.slice(0, index + gap.length + 2))) !== undefined;

/** 责任单位及责任人:县教育局 张三: the blank stands between the unit and its person. */
const separatesPerson = ({ input, index }: RegExpExecArray): boolean =>
  /及(?:具体)?(?:负责人|责任人|联系人|责任领导)\s*[:：]/.test(input.slice(0, index)) &&
  endsAsUnit(plainForm(WORD_BEFORE.exec(input.slice(Math.max(0, index - 20), index))?.[0] ?? ''));

/** In a list of units a blank or a line break is the separator: 县教育局 县公安局. */
function separatesUnits({ input, index, 0: gap }: RegExpExecArray): boolean {
  const before = WORD_BEFORE.exec(input.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = WORD_AFTER.exec(input.slice(index + gap.length, index + gap.length + 20))?.[0] ?? '';
  return endsAsUnit(plainForm(before)) && isUnitName(plainForm(after));
}

/** White space inside Chinese words and quantities removed: `10 个工作日` → `10个工作日`; between Latin words it stays. @source R36 */
export const closeGaps = (text: MappedText): MappedText =>
  removeMatches(
    text,
    GAP,
    (gap) => endsNumber(gap) || separatesFields(gap) || separatesPerson(gap) || separatesUnits(gap),
  );
