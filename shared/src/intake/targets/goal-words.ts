/** Verbs of work that is to be done: a figure right behind one is its amount. */
const VERBS =
  '达到|达|实现|完成|新增|新建|建成|建设|改建|扩建|续建|培育|引进|引育|打造|改造|实施|开展|举办|举行|召开|组织|组建|培训|发展|创建|认定|扶持|推广|种植|造林|压减|压缩|减少|降低|下降|增长|提高|提升|增加|保持在?|稳定在|维持在|检查|抽查|走访|评选|选树|选派|招聘|招引|签约|开工|竣工|投用|使用|治理|整治|修复|出台|发布|报送|推出|推动|办理|筹集|募集|争取|储备|收储|确保|力争|聘请|遴选|吸纳|带动|帮扶|转移|开发|配备|安装|铺设|补充|播出|刊发|推送|覆盖|拆除|清理|更新|加装|优化|增设|设立|设置|布设|接入|归集|盘活|发放|化解|淘汰|投放|抽检|监测|筛查|救助|资助|修订|编制|制定|解决|销号|整改|创成|评定|申报|备案|入驻|入库|落实|安排|到位|招收|录用|招录|购置|采购|输送|栽植|栽种|补植|绿化|疏浚|清淤|打通|新开|开通|延伸|巡查|巡河|建立|启动|推进|整合|划分|规范|取消|压降|流转|转化|扩种|承办|协办|帮助|选取|选择|公开|公布|征集|回收|惠企|兑现';
const ADJACENT = new RegExp(`(?:${VERBS})(?:了|约|到|至|共|各|均|全县|全市|全省|全区|每年|年均|再)?$`);

/** Nouns whose figure is an indicator. */
const INDICATORS =
  '率|比例|占比|比重|覆盖面|满意度|得分|增速|增幅|涨幅|降幅|增加值|总值|总额|总量|产量|收入|投资|面积|平均|普及|利用';
const INDICATOR = new RegExp(`(?:${INDICATORS})`);
const MOVES =
  /(?:增长|下降|提高|提升|降低|减少|压减|增加|上升|回落|力争|确保|实现|完成|保持|稳定|维持|覆盖|压降|缩短|扩大|占|达|增效|增收|增产|提速|提效|降耗|节能|减排)/;

/** A figure of money is a goal only of these: 完成投资52亿元, 发放消费券2000万元. */
const EARNS =
  /(?:投资|收入|产值|增加值|营收|税收|销售额|零售额|交易额|资金|贷款|到位|争取|发放|筹集|募集|盘活|实现|完成|突破|达到|新增|总量|融资|出口|进出口|外资|债券|消费券|利润|清偿|追缴|减税|减负|增收|节约|节支|签约|设立|设置|组建|投入|撬动|整合|统筹|安排|争取)/;

export const hasVerbAtEnd = (text: string): boolean => ADJACENT.test(text);
export const isIndicator = (text: string): boolean => INDICATOR.test(text);
export const moves = (text: string): boolean => MOVES.test(text);
export const earns = (text: string): boolean => EARNS.test(text);
