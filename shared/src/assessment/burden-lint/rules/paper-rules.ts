import type { BurdenRule } from '../burden-rule.js';

const LAWFUL_MEETINGS =
  '听证会|发布会|论证会|招聘会|推介会|洽谈会|博览会|运动会|人民代表|职代会|村民|业主|股东|家长会|签约|对接会|评审会|验收会|会议(精神|议定|决定|部署|确定|费|室|中心|系统)|宣讲';
const MEETING =
  '(会议|专题会|推进会|调度会|部署会|工作会|例会|研判会|联席会|动员会|党组会|党委会|班子会|常务会|现场办公会|座谈会|培训会|学习会|交流会|碰头会|会商)';
const PLAN = '(文件|方案|通知|工作要点|实施细则|红头文件|配套制度|制度文件)';
const STATUTORY_PAPER =
  '防治|规范性文件|公开|合法性|备案|征求意见|应急预案|清理|废止|招标文件|采购文件|解读|规划|设计方案|施工|上级文件精神';

const LAWFUL_PICTURES =
  '卫星|遥感|执法|音像记录|记录仪|监控|视频会议|公共安全视频|高清|证照|照片档案|老照片|文物|红外|抓拍|摄影|航拍|无人机|取证|视频点位|视频联网|雪亮|视频调解|视频办|远程视频|视频接访|图斑|影像诊断|医学影像|影像科|车辆定位|北斗|渔船|救援';

const RECORDS_OF_WORK =
  '清查|违法|非法|排污|排查|监管|当事人|索要|隐患|问题清单|销号|整改|执法案卷|案卷评查|申请材料|申报材料|办事|办件|受理|施工|工程|竣工|病历|污染|固废|危废|危险废物|财务|会计|家庭档案|不动产|健康档案|数字化|电子档案|历史档案|免于|容缺';

/** Paper, meetings and traces instead of results. */
export const PAPER_RULES: readonly BurdenRule[] = [
  {
    id: 'meeting-counts',
    severity: 'error',
    source: 'provisions-2024',
    places: ['indicator', 'demand'],
    concepts: [
      {
        name: '开会次数',
        words: `(召开|组织|开|举行|参加|主持|出席)[^,]{0,16}(${MEETING})[^]{0,12}(不少于|至少|以上|\\d+[次场]|[一二两三四五六七八九十]次|次数|[每少缺][少缺]?[1一]?[次场])`,
        unless: LAWFUL_MEETINGS,
      },
      {
        name: '定期开会',
        words: `(每[月季周年旬]|每季度|每半年|按月|按季|定期)[^,]{0,10}(召开|组织|开|举行|专题)[^,]{0,16}(会|研究|部署)[^]{0,16}(\\d|次|得分|扣)`,
        unless: LAWFUL_MEETINGS,
      },
      {
        name: '调度开会',
        words: '(每逢|逢)[^,]{0,8}(开会|会议|调度)|(未|少|不)(开会|召开|按期开会)[^]{0,10}(扣|不得分)',
        unless: LAWFUL_MEETINGS,
      },
      {
        name: '若干次会议',
        words: `(\\d+|[一二两三四五六七八九十])[次场][^,]{0,6}${MEETING}`,
        unless: LAWFUL_MEETINGS,
      },
      { name: '参会率', words: '(参会|到会|出席)(率|人数|情况|次数)', unless: '代表|委员|旁听|出庭' },
      {
        name: '有会议、有照片',
        words: '有(会议|照片|图片|记录|信息|简报|文件|横幅)[^]{0,2}[,、][^,、]{0,4}有',
      },
      { name: '会议次数', words: `${MEETING}(召开)?[^,]{0,4}(次数|场次|数量|频次)`, unless: LAWFUL_MEETINGS },
      {
        name: '会议记录',
        words:
          '(会议|学习|研究|活动)[^,]{0,10}(纪要|记录|签到|台账)[^]{0,10}(齐全|完整|为准|缺|\\d|扣|得|规范)|有(记录|签到|纪要)',
        unless: LAWFUL_MEETINGS,
      },
      {
        name: '研究部署次数',
        words: '(研究|部署|听取汇报|专题研究|传达学习)[^,]{0,10}(次数|\\d+次|[一二两三四五六]次|不少于)',
      },
    ],
  },
  {
    id: 'meetings-held',
    severity: 'warning',
    source: 'provisions-2024',
    places: ['indicator'],
    concepts: [
      {
        name: '以开会为标准',
        words: `(召开|组织召开|举行|开好)[^,]{0,16}${MEETING}`,
        unless: LAWFUL_MEETINGS,
      },
    ],
  },
  {
    id: 'paper-counts',
    severity: 'error',
    source: 'provisions-2024',
    places: ['indicator', 'demand'],
    concepts: [
      {
        name: '发文数量',
        words: '(发文|制发文件|印发文件|出台文件|下发文件)[^,]{0,4}(数|量|次|篇|件|不少于|\\d)',
        unless: '不超过|上限|控制',
      },
      {
        name: '制发文件件数',
        words: `(印发|出台|制发|制定|下发|转发)[^,]{0,12}${PLAN}[^,]{0,6}(不少于|至少|\\d+[件个份]|[一二两三四五六]件|数量)`,
        unless: STATUTORY_PAPER,
      },
    ],
  },
  {
    id: 'papers-issued',
    severity: 'warning',
    source: 'provisions-2024',
    places: ['indicator'],
    concepts: [
      {
        name: '以发文为标准',
        words: `(是否|及时|按时|未|有无|已)?(印发|制发|下发|转发|出台|制定)[^,]{0,14}${PLAN}`,
        unless: STATUTORY_PAPER,
      },
      {
        name: '有方案有总结',
        words:
          '有(方案|计划|总结|部署|安排)[,、]?有(总结|方案|部署|检查|计划|落实|记录)|(年初有|年底有)[^,]{0,4}(计划|总结)',
      },
    ],
  },
  {
    id: 'photo-traces',
    severity: 'error',
    source: 'provisions-2024',
    places: ['indicator', 'demand'],
    concepts: [
      { name: '拍照', words: '拍照|照相|拍摄|合影|摆拍|自拍', unless: LAWFUL_PICTURES },
      {
        name: '照片、图片',
        words:
          '照片|相片|(工作|现场|活动|会议|宣传)图片|图片(佐证|资料|材料|\\d|不少于|记录|上传)|(附|提供|上传|报送|有)[^,]{0,8}图片|图文(资料|材料|并茂)',
        unless: `${LAWFUL_PICTURES}|身份证`,
      },
      {
        name: '影像资料',
        words:
          '(影像|音像|声像|影音|录音录像|录像|录音)(资料|材料|留存|佐证|证明)|(佐证|印证|留存|工作)[^,]{0,4}(影像|视频)',
        unless: LAWFUL_PICTURES,
      },
      { name: '截图', words: '截图|截屏' },
      {
        name: '录制视频',
        words: '(录制|拍摄|上传|上报|报送|制作)[^,]{0,10}(视频|录像)|视频[^,]{0,6}(打卡|佐证|留痕|上传|上报)',
        unless: LAWFUL_PICTURES,
      },
      {
        name: '定位轨迹',
        words:
          '(定位|轨迹|水印)[^,]{0,6}(照片|打卡|签到|上传|截图|相机|记录)|(上传|报送|提供)[^,]{0,8}(定位|轨迹)',
        unless: LAWFUL_PICTURES,
      },
    ],
  },
  {
    id: 'study-notes',
    severity: 'error',
    source: 'provisions-2024',
    places: ['indicator', 'demand'],
    concepts: [
      { name: '学习笔记', words: '笔记(?!本电脑|型)|学习本|记录本' },
      { name: '心得体会', words: '心得|(学习|读书|观后|研讨)(的)?(体会|感悟|感想)|观后感|读后感' },
      {
        name: '日志日记',
        words: '(工作|民情|驻村|走访|帮扶)(日志|日记|纪实|周记)',
      },
      {
        name: '学习记录',
        words:
          '学习(记录|档案|台账|资料汇编|打卡|小结|简报|笔试卷)|(整理|汇编|装订)[^,]{0,6}学习(资料|材料)|手抄|抄写',
      },
    ],
  },
  {
    id: 'thick-files',
    severity: 'error',
    source: 'notice-2019',
    places: ['indicator', 'demand'],
    concepts: [
      {
        name: '台账数量',
        words:
          '台账[^,]{0,8}(数量|本数|\\d|不少于|齐全|完整|规范|厚|精美|缺)|(\\d|[一二三四五六]|缺)[^,]{0,3}(本|册|套)[^,]{0,4}台账|(建立|设立|健全|完善)[^,]{0,10}台账[^]{0,10}(得|扣|加|计)',
        unless: RECORDS_OF_WORK,
      },
      { name: '留痕', words: '留痕|痕迹(资料|管理|材料|化|齐)', unless: '电子证据|审计留痕|系统自动留痕' },
      {
        name: '佐证材料',
        words: '(佐证|印证|支撑)(材料|资料)[^]{0,10}(不少于|齐全|完整|\\d|缺|少|装订|成册|规范|翔实|厚)',
        unless: RECORDS_OF_WORK,
      },
      {
        name: '档案盒、装订',
        words:
          '材料厚度|厚厚|装帧|目录清晰|档案盒|装盒|归盒|目录齐全|装订|成册|按卷|专卷|分类建档|资料汇编|制度汇编|软件资料|内业(资料|档案)|整档',
        unless: RECORDS_OF_WORK,
      },
      {
        name: '迎检资料',
        words:
          '(迎检|备查|检查|考核|汇报)(档案)?(材料|资料|档案)[^,]{0,10}(齐|完整|\\d|规范|精|不少于|充实|详实|翔实|准备|厚)',
        unless: RECORDS_OF_WORK,
      },
      {
        name: '资料齐全',
        words: '(资料|材料|档案)(收集|整理|归档)?(齐全|完整|规范|翔实|详实|充实)',
        unless: RECORDS_OF_WORK,
      },
    ],
  },
  {
    id: 'long-reports',
    severity: 'warning',
    source: 'provisions-2024',
    places: ['indicator', 'demand'],
    concepts: [
      {
        name: '字数要求',
        words:
          '(不少于|不低于|达到|超过|至少|满)[^,]{0,4}\\d+[千万]?字|\\d+[千万]?字以上|字数(达标|要求|不少于|不足)',
        unless: '不超过',
      },
    ],
  },
];
