/** Endings of the names of Chinese public bodies, longest forms of use in plans of state, province, city, county and town. */
const BODY =
  '局|委|办|厅|部|院|署|室|处|科|股|所|站|队|组|会|中心|公司|集团|政府|联社|妇联|残联|工商联|文联|科协|侨联|社科联|供销社|法院|检察院|银行|分行|支行|人行|农商行|信用社|合作社|服务社|法庭|小学|中学|幼儿园|产业园|水厂|电厂|海事|海关|部门|单位|机构|企业|协会|乡|镇|街道|社区|村|区|县|市|州|省|旗|盟|地区|各地|学校|大学|学院|医院|电视台|报社|日报|党校|馆|林场|农场|园区|基地|专班|指挥部|镇办|镇街|街镇|乡办|街办|区市|市区|县区|市县|区县|市州|州市|乡街|武装部|公安|税务|电信|移动|联通|铁塔|邮政|供电|烟草|气象|消防|协调办|牵头人|责任人|负责人|大队|支队|总队|分局|平台公司|运营商|高校';

const ENDS_AS_UNIT = new RegExp(`(?:${BODY})(?:\\([^()]{1,20}\\))?$`);
const COLLECTIVE =
  /^(各|有关|相关|其他|其它|全[市县区省]|[省市县区州镇乡][直级](各)?(有关|相关|部门|单位|机关)|市有关|县有关|区有关|省有关|国务院(有关|相关|各)|中央(和国家机关)?(有关|相关))/;
const SENTENCE = /[。!?"《》<>=%]|\d{6,}|的$|[了着]|应当|必须|不得|可以|详见|参见|网址|电话/;

/** A collective that does something is a sentence. */
const ACTS = /\d|至少|组织|开展|召开|完成|年内|每|定期|及时|应|要(?!点)|须/;

/** How work is headed: 推行帮办代办 ends like an office and is none. */
const WORK =
  /^(推行|推进|推动|加强|加快|完善|开展|落实|做好|建立|健全|强化|深化|优化|提升|规范|实施|完成|抓好|制定|全面|持续|进一步|严格|扩大|支持|促进|深入|提高|打造|构建|建好|办好|管好|用好|搞好|打好|护好|守住|稳住|开设|设立|举办|召开|梳理|清理|新增|壮大|培育|引进|招引|引育|修复|稳定|盘活|改造|新建|改建|扩建|续建|建成|创建|帮扶|关爱|发展(?!(?:和)?(?:改革|研究))|增强|加大|畅通|激发|夯实|筑牢|拓展|推广|启动|编制|排查|整治|治理|清退|丰富|繁荣|振兴|培养|选派|选树|补齐|维护|解决|减轻|惠及|走访|组建)/;

/** Words that only look like the end of a body. */
const NOT_A_BODY =
  /(社会|机会|协会章程|大会|会议|年会|晚会|工作会|部分|全部|内部|外部|干部|地区生产总值|办法|以上|小区|市场|城市|农村|乡村|都市|超市|门市|股市|楼市|集市|门户|试点县|示范县|示范区|示范村|试验区|先行区|示范乡镇|示范社区|贫困村|集团化|名单位)$/;

/** Whether `name` reads as the name of a unit or of a collective of units. */
export function isUnitName(name: string): boolean {
  if (name.length < 2 || name.length > 34 || SENTENCE.test(name)) return false;
  if (NOT_A_BODY.test(name) || (name.length >= 6 && WORK.test(name))) return false;
  return ENDS_AS_UNIT.test(name) || (COLLECTIVE.test(name) && name.length <= 20 && !ACTS.test(name));
}

export const endsAsUnit = (name: string): boolean => ENDS_AS_UNIT.test(name) && !NOT_A_BODY.test(name);

/** Bare class words that a collective may list: 各区、县级市; 各镇、街道. @source R86, documents/README.md */
const CLASS_WORD =
  '县级市|自治县|民族乡|街道办事处|街道办|办事处|街道|乡镇|镇街|[市县区乡镇街村旗州盟]|农场|林场|管委会|开发区|功能区|园区|社区|苏木|队|站|所|室|科室|处室|股室|站所';
const AUTHORITY = '人民政府|政府|党委|管委会|办事处|党工委';

/** From the start of the text: a collective that itself contains `、`. Longest match of a 各-word followed by bare class words. */
const LISTED_COLLECTIVE = new RegExp(
  `^各(?:${CLASS_WORD}|地)(?:\\([^()]{1,30}\\))?(?:${AUTHORITY})?(?:[、和及](?:${CLASS_WORD})(?:\\([^()]{1,30}\\))?(?:${AUTHORITY})?(?=$|[、,;和及。)等]|按|负责|配合|落实|牵头|参与|具体|分工|为))+`,
);

/** 中央、省、市驻区单位: levels listed before one noun. */
const LISTED_LEVELS =
  /^(?:中央|国家|[省市县区州镇乡])(?:、(?:[省市县区州镇乡村])){1,3}(?:驻|属|直|级|有关|相关)[^、,;()]{1,10}?(?:单位|部门|机构|机关|企业)/;

/** Length of the listed collective that opens `text`, 0 where there is none. */
export const listedCollectiveLength = (text: string): number =>
  (LISTED_COLLECTIVE.exec(text) ?? LISTED_LEVELS.exec(text))?.[0].length ?? 0;
