import type { ClauseOfQuantity } from './clause-of-quantity.js';
import type { ComparatorWords } from './comparators.js';
import { hasVerbAtEnd, isIndicator } from './goal-words.js';
import { isMoney, isShare, isTime } from './quantities.js';
import { isTreated } from './treated-amounts.js';

/** What a policy grants or takes: its figures are amounts, whatever comparator stands before them. */
const GRANTS =
  /(补贴(?!性)|补助(?!性)|补偿|奖励|奖补|奖金|奖项|贴息|税率|减按|征收(?!土地|房屋|面积|集体)|征税|缴纳|(?<!担)保费|缴费|扣除|抵扣|免征|减征|减免|返还|报销|分担|上浮|下浮|给予|予以|处以|罚款|违约金|注册资本|首付|最高额度|单户|单笔|限额(?!以[上下])|限领|每人每|按照?(?!时|期|质|要求|规定|职责|计划|月|季|年))[^,。;]{0,14}$/;
/** 补贴发放率, 返还资金到账率: how far the granting has come is watched. */
const GRANTED_SHARE =
  /(?:到账|到位|发放|兑现|拨付|覆盖|完成|落实|执行|及时|达标|办结|结算|知晓|申领|享受)率[^,。;]{0,10}$/;
/** 发放稳岗返还资金2000万元: the sum of the year, not what one of them gets. */
const PAYS_OUT =
  /(?:发放|兑现|拨付|落实|争取)[^,。;\d]{0,10}(?:补贴|补助|返还|奖励|奖补|贴息|补偿)(?:资金|金)?(?:总额|共)?$/;
const PER_HEAD = /每(?:人|户|亩|家|名|个|年|月)|单户|一次性|最高/;
/** Prices and rates: a policy's, unless their mean or their growth is what is watched. 收费检查2次 counts something else. */
const PRICES =
  /(利率|费率|(?<!亩均)税收|税额|所得税|增值税|额度|保证金|公积金|租金|电价|价格|工资|年龄|收费)[^,。;]{0,10}$/;
const HIGHEST = /(最高|上限|标准为|标准是)[^,。;]{0,10}$/;
/** 费用不得超过……的80%: a ceiling inside a policy. */
const CEILING =
  /(费用?|价格?|金额|额度|租金|收费|押金|工资|补贴|补助|担保|收取|售价|单价)[^,。;]{0,12}(?:不得|不能)(?:[^,。;]{0,6})(?:超过|高于|多于)[^,。;]{0,16}$|(?:不得|不能)[^,。;]{0,4}(?:超过|高于)[^,。;]{0,12}(?:费用?|价格|金额|工资|租金|标准)的$/;
const PERIOD =
  /(有效期|期限(?!内)|试点期|试用期|合同期|任期|聘期|公示期|保存期|年限|为期|历时|提前|提早)[^,。;]{0,8}$/;
const DONE =
  /(?<!不|未)(?:已|目前|现有|原有|调增)[^,。;]{0,30}$|(?:截[至止]|(?<![较比与同于])(?:去年|上年|前年)|以来|共有|共计|共受理|共办理|共收到|共发布|共梳理|共公开)(?:(?!今年|力争|确保|新增|再|将|底前|日前|年内)[^。;]){0,40}$/;
/** How things are: 目前全区老年人口11.3万人,占24.6%; 近三年共发生4起. */
const SITUATION =
  /(?:目前|截至目前|近[一二两三四五六七八九十\d]+年(?!内|增)来?|过去[一二两三四五\d]+年|累计发生|共发生)(?:(?!今年|力争|确保|到20|提高|提升|新增|不低于|不少于|再|将|要)[^。;]){0,60}$/;
/** 已建成居住区按每百户不低于15平方米配建: what is asked of something that is there. */
const ASKS = /(?:不低于|不少于|至少|不超过|不高于|控制在|确保|力争)[^,。;]{0,14}$/;
/** Sizes of what is there: 总投资3亿元的项目, 涉及5个乡镇, 全长12公里. */
const SIZES =
  /(总投资|概算|估算|占地|全长|总长|涉及|围绕|包括|包含|面向|惠及|受益|针对|下辖|辖区|(?<!新增[^,。;]{0,8})(?:处理|供水|建设)规模|(?<!公)共(?:有|计|涉及)?|合计|拥有)(?:约|群众|居民|人口|企业|农户)?[^,。;]{0,4}$|分$/;
/** Marks of an assessment: 日常考核占60%, 每项扣2分. */
const SCORING = /(?:考核|考评|评估|测评|得分|总分|满分|计|扣|加|减|占)(?:占|为|分)?$/;

/** 得分占政务服务考核的10%. */
const WEIGHT =
  /(?:得分|分值|权重|成绩|结果)[^,。;]{0,8}占|占[^,。;]{0,14}(?:考核|考评|评估|测评|总分|总成绩|分值|权重)的?(?:比重|权重|比例)?(?:为|的)?$/;

/** 产值超10亿元企业3户, 30人专业队1支: the first figure only says what is counted. */
const COUNTED_NOUN = /^(?:及?以[上下])?[\u4e00-\u9fa5]{2,10}\d/;

const OF_NOUN = /^(?:及?以[上下内]|左右)?的/;
const SCOPE_AFTER =
  /^(?:重点|试点|主要|关键|具体|基本|基层|公开)?(?:领域|方面|环节|要素|类别|部分|方向|层级|维度|阶段|大类|步骤|原则|专题栏目|板块)/;
const SCOPE_BEFORE = /(等|这|上述|以上|其他|其余|本级政府|所属|对|就|把)$/;
/** `由6%提高到8%`: where it starts from. */
const STARTING_POINT =
  /^[^,。;\d]{0,2}(?:提高|提升|增加|压减|压缩|下降|降低?|缩短|增长|扩大|减少|提|调整|精简|放宽)[^,。;\d]{0,3}(?:到|至|为)/;

/**
 * Rates, amounts and periods that a policy sets, sizes, scores and figures already reached: none of them is a
 * target. @source 'Layout facts': numbers that are not targets
 */
export function isNoTarget(clause: ClauseOfQuantity, words: ComparatorWords): boolean {
  const { own, left, right, sentence, quantity } = clause;
  const { measure } = quantity;
  const isAmount = isMoney(measure) || isShare(measure) || measure === '倍';
  if ((isAmount || words === 'none') && GRANTS.test(left) && !GRANTED_SHARE.test(own) && !paysOut(clause))
    return true;
  const isPrice = HIGHEST.test(own) || (!isCount(measure) && PRICES.test(own));
  if (isPrice && !/平均/.test(own) && !indicatorBehindPrice(own)) return true;
  if (CEILING.test(left)) return true;
  if (words !== 'limit' && PERIOD.test(own)) return true;
  if ((DONE.test(sentence) || (words !== 'limit' && SITUATION.test(sentence))) && !ASKS.test(own))
    return true;
  // 保持3个100%.
  if (measure === '个' && /^\d+%/.test(right)) return true;
  if (words === 'none' && SIZES.test(own)) return true;
  if (SCORING.test(own) && words === 'none' && (isShare(measure) || /^分/.test(measure))) return true;
  if (isShare(measure) && WEIGHT.test(own)) return true;
  if (STARTING_POINT.test(right)) return true;
  if (SCOPE_AFTER.test(right) || (SCOPE_BEFORE.test(own) && !isTreated(clause))) return true;
  if (comparesAbove(own, words) && COUNTED_NOUN.test(right)) return true;
  if (OF_NOUN.test(right) && !(isShare(measure) && hasVerbAtEnd(own))) return true;
  return isTime(measure) && !isMeasuredTime(clause, words);
}

const paysOut = ({ own, left, quantity }: ClauseOfQuantity): boolean =>
  /^[万亿]元$/.test(quantity.measure) && PAYS_OUT.test(own) && !PER_HEAD.test(left);

/** 次, 场, 件: of these nobody pays a price. */
const isCount = (measure: string): boolean => /^(?:次|场|期|轮|件|家|个|项|篇|条)/.test(measure);

const comparesAbove = (own: string, words: ComparatorWords): boolean =>
  words === 'after' || words === 'none' || (words === 'limit' && /超过?[^,。;]{0,3}$/.test(own));

/** 价格涨幅控制在3%以内, 税收占比达到70%. */
const indicatorBehindPrice = (own: string): boolean =>
  isIndicator(own.replace(/^.*(利率|费率|税率|税收|价格|工资|租金|额度)/, ''));

/** A span of time is a target where it is measured: 办理时间不超过3个工作日; 3个工作日内 is a deadline. */
function isMeasuredTime({ own, left, right, quantity }: ClauseOfQuantity, words: ComparatorWords): boolean {
  if (/(最迟|至迟|最晚|最长)/.test(own)) return false;
  const isDuration = /(时间|时限|时长|周期|期限|学习|锻炼)/.test(left);
  if (words === 'limit') return isDuration || /控制在|压控在/.test(own) || !/^[之以]?内/.test(right);
  if (words === 'reach') return isDuration || /(压缩|压减|缩短|降)[^,。;]{0,4}(到|至)/.test(own);
  return (
    words === 'after' && ((isDuration && !/日$/.test(quantity.measure)) || /(?:保持|维持|稳定)在$/.test(own))
  );
}
