import type { Comparator } from '../breakdown.js';
import { HAN_NUMERAL } from '../outline/han-numerals.js';

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const HAN = `[${HAN_NUMERAL}]{1,3}`;
const MEASURE =
  '%|‰|个百分点|百分点|个工作日|工作日|个?小时|分钟|(?:[万亿千百])?(?:元|人次|人|名|家|户|个|项|次|场|期|篇|条|件|座|处|所|台|辆|套|公里|千米|平方米|立方米|平方公里|米|亩|公顷|吨|千瓦|微克|毫克|倍|批|部|份|棵|株|头|只|支|轮|例|卷|辆次|车次|架次|盏|尾|羽|课时|学时|字|页|口|眼|孔|根|套次|兆瓦|宗|张|组|间|床|张床位|个床位|岁|分|标准煤|天|宗|回)';
const QUANTITY = `(?<value>${NUMBER})(?<measure>${MEASURE})`;
const COUNTED = `(?<value>${NUMBER}|${HAN})(?<measure>次|场|期|轮|名|人|个|篇|条|项|家|件|批|回|部|份)`;
const AFTER = '(?<after>及以上|以上|以内|以下|之内|左右|上下)?';

/** Verbs that make a bare figure a target when it follows them at once. */
const GOAL =
  '达到|达|实现|完成|新增|新建|建成|建设|改建|扩建|改扩建|新改扩建|新改建|续建|培育|引进|引育|打造|改造|实施|开展|举办|举行|召开|组织|培训|发展|创建|认定|扶持|推广|种植|造林|压减|压缩|压缩至|压缩到|缩短至|缩短到|减少|降低|降至|降到|降低至|降低到|下降|增长|提高|提升|提高到|提升到|提升至|提高至|增加|增至|增加到|增长到|保持在|稳定在|维持在|控制在|检查|抽查|走访|评选|选树|选派|招聘|招引|签约|开工|竣工|投用|治理|整治|修复|出台|发布|报送|推出|办理|筹集|募集|争取|储备|收储|确保|力争|聘请|遴选|吸纳|带动|帮扶|转移|开发|配备|安装|铺设|新改|植树|绿化|补充|举行|播出|刊发|推送|覆盖|在|为|占';

/** Verbs whose object may stand between them and the figure: 改造老旧小区12个. */
const GOAL_WITH_OBJECT =
  '新增|新建|改建|新改建|建成|建设|培育|引进|引育|打造|改造|实施|举办|召开|组织|开展|培训|发展|创建|创成|认定|种植|完成|治理|整治|修复|安装|铺设|盘活|归集|发放|推广|选树|评选|储备|招引|签约|开工|压减|淘汰|发布|推出|开发|筹集|配备|抽检|抽查|检查|转化|流转|收储|化解|清理|接入|实现|造林|投放|更新|聘请|选派|扶持|转移';
/** A noun and no new thought: 等, 涉及 or 对 would make the figure a count of something else. */
const OBJECT = '(?:(?![等对自起后内第前每约以]|涉及|围绕|包括|惠及|其中|面向)[\\u4e00-\\u9fa5]){2,16}?';

export interface TargetRule {
  readonly pattern: RegExp;
  /** Comparator before `以上`, `以内` or `左右` behind the figure is looked at. */
  readonly comparator: Comparator;
  /** A bare figure needs more care: it may be a count of what exists, a rate or an amount. */
  readonly isBare?: boolean;
}

const rule = (pattern: string, comparator: Comparator, isBare = false): TargetRule => ({
  pattern: new RegExp(pattern, 'g'),
  comparator,
  isBare,
});

const AT_LEAST = '不低于|不少于|不小于|不得少于|不得低于|不能少于|至少|最少|最低';
const MORE_THAN = '超过|突破|高于|大于|多于|超出';
const AT_MOST = '不超过|不高于|不多于|不大于|不得超过|不得高于|不得多于|最多|低于|少于|小于';
const FILL = '[^,。;:()\\d]';

/** Figures behind 分别: one comparator for all. */
export const LIST_RULE = new RegExp(
  `分别(?<verb>${FILL}{0,8}?)(?<values>${NUMBER}(?:${MEASURE})?(?:[、,和及]${NUMBER}(?:${MEASURE})?)+)${AFTER}`,
  'g',
);
/** `新建运动场15个、健身步道20公里`: what follows a found target belongs to it. */
export const ENUMERATED = new RegExp(`^[、和及](?<object>[\\u4e00-\\u9fa5]{2,14}?)${QUANTITY}${AFTER}`);
export const LIST_VALUE = new RegExp(`(?<value>${NUMBER})(?<measure>${MEASURE})?`, 'g');

/** Tried in this order; a place that one rule took is not read again. */
export const TARGET_RULES: readonly TargetRule[] = [
  rule(`(?:${AT_LEAST})${FILL}{0,14}?${QUANTITY}${AFTER}`, '>='),
  rule(`(?:${AT_LEAST})${FILL}{0,14}?${COUNTED}`, '>='),
  rule(`(?:${AT_LEAST})${FILL}{0,40}的(?<value>${NUMBER})(?<measure>%)`, '>='),
  rule(`(?:${AT_MOST})${FILL}{0,6}?${QUANTITY}`, '<='),
  rule(`(?<!不|不得)(?:${MORE_THAN})${FILL}{0,6}?${QUANTITY}`, '>'),
  rule(`控制在${FILL}{0,4}?${QUANTITY}(?:以内|以下|之内)?`, '<='),
  rule(
    `(?:每个?(?:半年|年|季度|季|月|周|日|天|学期)|一季度)${FILL}{0,10}?(?<value>${NUMBER}|${HAN})(?<measure>次|场|期|轮)`,
    '=',
    true,
  ),
  rule(`(?:${GOAL})(?:了|约|到|至|共|各|全县|全市|全省|全区)?${QUANTITY}${AFTER}`, '=', true),
  rule(
    `(?:压缩|压减|缩短|降低|减少|提高|提升|增长|扩大)(?:至|到)${FILL}{0,14}?${QUANTITY}${AFTER}`,
    '=',
    true,
  ),
  rule(`(?:${GOAL_WITH_OBJECT})${OBJECT}约?${QUANTITY}${AFTER}`, '=', true),
  rule(`[\\u4e00-\\u9fa5]{2}${QUANTITY}(?<after>及以上|以上|左右)(?=[,。;、)]|$)`, '=', true),
  rule(
    `(?:率|比例|占比|比重|度|覆盖面|得分|增速|增幅)${FILL}{0,6}?(?<value>${NUMBER})(?<measure>%|‰|个百分点|分)${AFTER}`,
    '=',
    true,
  ),
  rule(`(?<![\\d.])(?<value>100)(?<measure>%)${AFTER}`, '=', true),
];
