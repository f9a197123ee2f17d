import type { Span } from '../span.js';
import { HAN_NUMERAL } from '../../kernel/han-numerals.js';

export const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';

/** Classifiers that may carry 万 or 亿 before them. Longer words first; the look-aheads keep 12项目, 3部门 and 2个月 out. */
const COUNTED =
  '千伏安|兆伏安|千伏|吉瓦|蒸吨|毫米|厘米|剂次|亩次|台次|户次|家次|班次|车位|泊位|人次|人天|辆次|车次|架次|套次|场次|批次|件次|个床位|张床位|平方公里|平方千米|平方米|立方米|立方|千瓦时|个百分点|公里|千米|公顷|公斤|兆瓦|千瓦|课时|学时|人(?![民员口均])|元(?![旦素])|名(?!单)|家(?!庭)|户(?!外|籍)|个(?![年月季半]|工作日|小时|百分)|项(?!目)|次(?![日年月])|场(?![所景地])|期(?![间限])|篇|条(?![例件])|件|座|处(?!理)|所|台(?![账帐])|辆|套|米|亩|吨|斤|倍|批(?!准)|部(?![门分])|份|棵|株|头|只|支|轮|例|卷|盏|尾|羽|字|页|口|眼|孔|宗|张|组(?!织)|间|床|艘|块|根|栋|幢|片|幅|枚|瓶|门(?!店)|匹|顶|册|集|度电|笔(?!试)|单(?![位元一])|趟|班次|管(?![理网道线护控])|箱|标准煤|回|店|站|种(?![类子植养粮苗])|颗|届|枪|桩|柜|剂|列(?![入为出])|挂(?!牌)|架(?!构)|款(?!项)|堂|幕|起(?![草步飞点始来])';
const SHARE = '%|‰|个百分点|百分点|分(?![钟别类之批级工期步])';
const TIME = '个工作日|工作日|个?小时|分钟|秒|天(?!然)|日';

/** 80万 of what the sentence has named; 120MW, 300TB. */
const BARE = '(?:[万亿](?=[,。;、)\\s|]|以上|左右|$)|(?:[TGP]B|[MGk]W(?:h|p)?)(?![A-Za-z]))';

/** A rate of two units: 毫克/升, 公里/平方公里, 10/10万. */
const PER_UNIT =
  '[毫微]?克/(?:立方)?米|[毫微]?克/升|[\\u4e00-\\u9fa5]{1,4}/(?:平方公里|平方米|立方米|万人|千人|人|升|亩|年|日)|/10?万';

const MEASURE = `${PER_UNIT}|${SHARE}|${TIME}|[万亿千百]{0,2}(?:${COUNTED})|${BARE}`;
const QUANTITY = new RegExp(
  `(?<![\\d.第A-Za-z]|\\d,)(?<![-~]|\\d月)(?<value>${NUMBER})(?<measure>${MEASURE})(?![-~]\\d)`,
  'g',
);
/** Chinese numerals count only where a comparator or a period stands before them: 至少开展一次. */
const HAN_QUANTITY = new RegExp(
  `(?<value>[${HAN_NUMERAL}]{1,3})(?<measure>次|场|期|轮|名|人|个(?![月年季半])|篇|条|项(?!目)|家|件|批|回|部|份|天)`,
  'g',
);
const COUNTS_HAN =
  /(?:至少|最少|不少于|不低于|不得少于|不超过|每个?(?:半年|年|季度|季|半月|月|旬|两周|周|日|天|学期)|一季度)[^,。;:\d]{0,14}$/;

export interface Quantity extends Span {
  /** As printed. */
  readonly value: string;
  readonly measure: string;
}

/** Every number with a measure, in the order of the text. */
export const quantitiesIn = (plain: string): Quantity[] =>
  [
    ...plain.matchAll(QUANTITY),
    ...[...plain.matchAll(HAN_QUANTITY)].filter(({ index }) =>
      COUNTS_HAN.test(plain.slice(Math.max(0, index - 20), index)),
    ),
  ]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: match.groups!['value']!,
      measure: match.groups!['measure']!,
    }))
    .sort((a, b) => a.start - b.start);

export const isTime = (measure: string): boolean => new RegExp(`^(?:${TIME})$`).test(measure);
export const isShare = (measure: string): boolean => /^(?:%|‰|个?百分点)$/.test(measure);
export const isMoney = (measure: string): boolean => /元$/.test(measure);
