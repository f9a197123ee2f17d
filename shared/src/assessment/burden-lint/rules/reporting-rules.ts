import type { BurdenRule } from '../burden-rule.js';

const REPORT = '(报送|上报|填报|呈报|报告|汇报|提交|交[一两三\\d]|各交|报(?!名|价|废|销|警|考|批))';
const DUTY = '突发|疫情|汛|防火|火险|应急|值班|气象|监测|传染病|水质|雨情|灾情|险情|事故|食品|病例';

/** Reporting over and over, letters and vetoes that pass responsibility down. */
export const REPORTING_RULES: readonly BurdenRule[] = [
  {
    id: 'repeated-reporting',
    severity: 'error',
    source: 'apps-2026',
    places: ['indicator', 'demand'],
    concepts: [
      { name: '重复报送', words: `(重复|反复|多次|多头|双线|多口|多渠道)[^,]{0,8}${REPORT}` },
      {
        name: '同类材料多次报',
        words: `(同一|同类|相同|同样|一项|一份|一套)[^,]{0,12}(分别|多次|重复|各|再|反复|按[月季周日])[^,]{0,20}${REPORT}`,
        unless: DUTY,
      },
      {
        name: '各要各的数',
        words: `${REPORT}[^,]{0,4}(同一|相同|同样|同类)[^,]{0,6}(数据|材料|报表|信息|表|内容)|(各部门|多个部门|不同部门)[^,]{0,8}(分别|重复|多次)[^,]{0,8}${REPORT}`,
        unless: DUTY,
      },
      {
        name: '既报又报',
        words: '既[^,]{0,2}报[^,]{0,12}(又|也|还|再)|填[一两二三四五六七八九十\\d]+(张|份|套|遍|次)',
      },
      {
        name: '向多个部门报',
        words: `(分别|同时)[^,]{0,4}向[^,]{0,24}(和|、|及)[^,]{0,16}${REPORT}|${REPORT}[^,]{0,12}(同时|分别|并)(抄报|报|向)[^,]{0,20}|分别(报送?|报给|上报)`,
        unless: DUTY,
      },
      {
        name: '纸质、电子同报',
        words: `(纸质|书面)[^,]{0,10}(电子|系统|网上)[^]{0,16}${REPORT}|${REPORT}[^,]{0,12}(纸质|书面)[^,]{0,8}电子|一式[两二三四五六七八\\d]份`,
        unless: '合同|归档|申请人|协议|申报企业',
      },
      {
        name: '多系统录入',
        words:
          '(多个|两个|[两三四2-9]套|不同|各类)(系统|平台|app)[^,]{0,10}(录入|填报|填写|上报|登记)|(录入|填报|填写|上报|登记)[^,]{0,4}(多个|两个|[两三四2-9]套|不同)(系统|平台|app)|双录入|(线上|系统)[^,]{0,6}(线下|纸质)[^,]{0,8}(同时|双|均|都)',
      },
    ],
  },
  {
    id: 'frequent-reporting',
    severity: 'warning',
    source: 'apps-2026',
    places: ['indicator', 'demand'],
    concepts: [
      {
        name: '每日、每周报',
        words: `(每日|每天|每早|每晚|早晚|早中晚|一日[两二三]|逐日|当日|每周|每旬|每半月|每两天|按日|按周|按旬|日日|随时)[^,]{0,16}(${REPORT}|报表|小结|填表|报数|进度表)`,
        unless: `${DUTY}|统计调查|工单`,
      },
      {
        name: '日报、周报',
        words:
          '(日|周|旬)(报告|报表|报制|报送|调度表)|(实行|执行|落实|工作|项目|建立)[^,]{0,6}(日报|周报|旬报)',
        unless: DUTY,
      },
      {
        name: '临时报数',
        words: '(临时|随机|随时)[^,]{0,6}(填表|报数|填报|报材料)|报表[^,]{0,6}(数量|不少于|\\d+张)',
      },
    ],
  },
  {
    id: 'responsibility-letters',
    severity: 'warning',
    source: 'notice-2019',
    places: ['indicator', 'demand'],
    concepts: [
      { name: '责任状', words: '责任状|军令状|责任书|责任清单书' },
      {
        name: '承诺书',
        words: '(签订|签署|签|递交)[^,]{0,8}(承诺书|保证书)',
        unless: '信用承诺|告知承诺|企业|经营者|商户|信用|供应商',
      },
    ],
  },
  {
    id: 'veto-abuse',
    severity: 'error',
    source: 'notice-2019',
    places: ['indicator', 'demand'],
    concepts: [
      {
        name: '一票否决',
        words: '一票否决|单项否决|直接定为不合格等次',
        unlessInSentence:
          '党中央|国务院|法律|国家规定|中央规定|(重大|较大|责任|安全|污染|环境|群体性|刑事)[^,]{0,8}(事故|事件|案件)|违纪违法|严重违法|腐败案件|耕地红线',
      },
    ],
  },
];
