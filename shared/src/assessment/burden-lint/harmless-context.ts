import { clausesAround, type Sentence } from './sentences.js';

/** 不得以…、严禁…: forbids what follows, to the end of the clause. 不得少于 demands it. */
const FORBIDDEN =
  /(不得(?!少于|低于|迟于|晚于|超过|分)|不以|不凭|不看|不靠|不唯|不比|不将|不把|不再|不搞|不要求|不允许|不组织|严禁|禁止|杜绝|无需|不必|免于|不提倡|无须|不强制|严格控制|严控|未发生|未出现|没有发生|没有出现|不存在|摒弃)/u;

/** 取消…、压减…: does away with what stands right behind it. */
const DONE_AWAY =
  /(取消|停止|停用|清理|(?<!专项|环境|集中|综合)整治|纠正|减少|精简|压减|压缩|防止|避免|解散|纠治|破除|克服|抵制|拒绝|整合|叫停|下架|注销|退出|反对|少开|少发|减轻)[^,]{0,10}$/u;

/** …不作为考核内容、…较上年下降: the same said behind it. */
const WITHDRAWN =
  /^[^,]{0,14}(不(作为|纳入|列入|计入|得作为|得纳入|加分|计分|得分|作考核|与)|只减不增|减少|下降|压减|精简至|取消|停止使用|予以清理|清理(整合|规范|到位)|解散|降低|零增长|[^,]{0,4}清零)/u;

/** 以会议落实会议、以拍照代替落实: named in order to be stopped. */
const SUBSTITUTED = /^[^,]{0,8}(代替|替代|取代|代落实|落实(会议|文件))/u;

/** 违规要求…的，扣2分: who burdens others pays for it. */
const IMPOSED =
  /(违规|变相|随意|强制|擅自|强行|过度|摊派|滥|动辄|频繁|超范围|存在|要求(基层|下级|镇村|村|社区|企业|群众)|向(基层|下级|镇村|群众|企业))[^,]{0,12}$/u;
const OMITTED = /未|没有|没|缺|少|不足|低于|不到|逾期|漏|不达/u;

/** Do the words from `start` to `end` stand in a sentence that forbids, ends or punishes what they name? */
export function isHarmless(sentence: Sentence, start: number, end: number): boolean {
  const { from } = clausesAround(sentence, start, end);
  const before = sentence.slice(from, start);
  const after = sentence.slice(end);
  if (FORBIDDEN.test(before) || DONE_AWAY.test(before)) return true;
  if (WITHDRAWN.test(after) || SUBSTITUTED.test(after)) return true;
  if (/以(会议|文件)(落实|贯彻)/u.test(before)) return true;
  return IMPOSED.test(before) && isPunished(sentence.slice(start), before);
}

/** The penalty follows the deed itself, not its omission. */
function isPunished(fromMatch: string, before: string): boolean {
  const penalty = /扣|查实|查处|问责|追责|发现|一起|一例/u.exec(fromMatch);
  if (!penalty) return /发现|查实|存在/u.test(before) && !OMITTED.test(fromMatch);
  return !OMITTED.test(fromMatch.slice(0, penalty.index));
}
