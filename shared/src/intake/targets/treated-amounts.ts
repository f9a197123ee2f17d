import type { ClauseOfQuantity } from './clause-of-quantity.js';

const DOES = '实施|进行|开展|完成|推进|落实|给予|组织|启动|加以';
const TREATMENT =
  '改造|治理|整治|整修|修缮|修复|检测|检验|鉴定|体检|评估|排查|升级|提升|加固|维修|养护|培训|救助|帮扶|慰问|走访|监测|筛查|检查|抽查|抽检|清理|清淤|搬迁|安置|整改|更新|更换|绿化|审计|巡察|督查|验收|回访|建档';
const TREATED = new RegExp(
  `^(?:[^,。;]{0,26}?(?:${DOES})[^,。;]{0,14}|[^,。;]{0,8})(?:${TREATMENT})(?:工作|任务|行动|服务|工程)?$`,
);

const COMPLETED = new RegExp(
  `^[\\u4e00-\\u9fa5]{0,8}(?:${TREATMENT}|签约|征收|拆迁|拆除|交付|接入|认定|登记|确权|补录|归档|销号|关停|取缔|上市|入库|摘牌|投产|办证)(?:工作|任务)?$`,
);

/** 完成剩余46户签约. */
export const isCompleted = ({ own, right }: ClauseOfQuantity): boolean =>
  /完成[^,。;\d]{0,14}$/.test(own) && COMPLETED.test(right);

/** 对2000户困难家庭实施适老化改造: the amount of what is to be treated, not the scope of a rule. */
export const isTreated = ({ own, right }: ClauseOfQuantity): boolean =>
  /[对将把]$/.test(own) && TREATED.test(right);
