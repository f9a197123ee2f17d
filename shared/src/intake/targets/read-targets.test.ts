import { describe, expect, it } from '@jest/globals';
import { plainForm } from '../cleaning/unify-width.js';
import { readTargets } from './read-targets.js';

const read = (text: string, isReport = false) =>
  readTargets({ text, plain: plainForm(text) }, { start: 0, end: text.length }, isReport);

describe('targets', () => {
  it('R13 comparator, value and unit', () => {
    expect(read('办结率不低于95%，100%向社会公开')).toMatchObject([
      { comparator: '>=', value: '95', unit: '%', text: '办结率不低于95%' },
      { comparator: '=', value: '100', unit: '%' },
    ]);
  });

  it('R14 R40 R90 counts per period', () => {
    expect(read('每季度至少开展一次宣讲活动')).toMatchObject([
      { comparator: '>=', value: '1', unit: '次', per: 'quarter' },
    ]);
    expect(read('年内至少听取1次汇报')).toMatchObject([{ value: '1', per: 'year' }]);
    expect(read('培训不少于1次')).toMatchObject([{ comparator: '>=', value: '1' }]);
  });

  it('R38 different targets for different units in one sentence', () => {
    expect(read('各区市每年评价不少于5次，市政府部门单位不少于2次')).toMatchObject([
      { value: '5', scope: '各区市' },
      { value: '2', scope: '市政府部门单位' },
    ]);
  });

  it('R69 a share with its denominator', () => {
    expect(read('在线办理事项不少于进驻大厅事项总数的40%')).toMatchObject([
      { comparator: '>=', value: '40', unit: '%' },
    ]);
  });

  it('several figures behind 分别', () => {
    expect(read('办结率、满意率分别达到98%、95%以上')).toMatchObject([
      { comparator: '>=', value: ['98', '95'], unit: '%' },
    ]);
  });

  it('bare figures behind a goal verb, its object between them', () => {
    expect(
      read('改造老旧小区12个，新建运动场15个、健身步道20公里').map(
        ({ value, unit }) => `${String(value)}${unit}`,
      ),
    ).toEqual(['12个', '15个', '20公里']);
    expect(read('失业率控制在4.5%以内，新增用地1,500亩左右')).toMatchObject([
      { comparator: '<=', value: '4.5' },
      { comparator: 'approx', value: '1500' },
    ]);
  });

  it.each([
    '在31个领域公开目录',
    '失业保险费率降至1%',
    '按贷款额的1%给予贴息',
    '期限不超过12个月',
    '最高额度20万元',
    '每人每天补贴100元',
    '去年全市发放2.3亿元',
    '已建成3个平台',
    '在6个领域开展培训',
  ])('finds none in %s', (text) => expect(read(text)).toEqual([]));

  it('R67 in a report a bare figure is an achievement', () => {
    expect(read('网上注册用户达993人，事项比例为92.88%', true)).toEqual([]);
    expect(read('办结率不低于95%', true)).toHaveLength(1);
  });

  const shown = (text: string): string[] =>
    read(text).map(({ comparator, value, unit }) => `${comparator}${String(value)}${unit}`);

  it.each([
    ['注册企业覆盖率达到80%', '>=80%'],
    ['普及率提高到98.5%', '>=98.5%'],
    ['审批时限压缩至15个工作日以内', '<=15工作日'],
    ['平均候车时间控制在8分钟以内', '<=8分钟'],
    ['失业率控制在5.5%左右', 'approx5.5%'],
    ['接待游客突破300万人次', '>300万人次'],
    ['PM2.5平均浓度控制在45微克/立方米以内', '<=45微克/立方米'],
    ['孕产妇死亡率控制在10/10万以下', '<=10/10万'],
    ['实名注册率达到常住人口的40%', '>=40%'],
    ['建议解决率（含列入计划解决）力争达到70%以上', '>=70%'],
    ['期限一般不少于30日', '>=30日'],
    ['近视率较上年下降1个百分点', '=1百分点'],
  ])('R13 reads the comparator of %s', (text, target) => expect(shown(text)).toEqual([target]));

  it.each([
    ['更新电梯600台，加装电梯30部。', ['=600台', '=30部']],
    ['建设服务中心1个、村级站点80个。', ['=1个', '=80个']],
    ['新签约亿元以上项目25个，到位资金30亿元。', ['=25个', '=30亿元']],
    ['组建30人以上的抢险队伍3支。', ['=3支']],
    ['新增产值超10亿元企业3户。', ['=3户']],
    ['组建30人专业队1支。', ['=1支']],
    ['三年引进领军人才（团队）15个。', ['=15个']],
    ['60项公证事项实现“最多跑一次”', ['=60项']],
    ['分别提高3%、5%', ['=3,5%']],
    ['分别达到92%、95%', ['>=92,95%']],
    ['至少提供1次指导、3次推荐、1次培训', ['>=1次', '>=3次', '>=1次']],
    ['人数 | 2800人 | 县甲局', ['=2800人']],
  ])('a bare figure is a target where it closes its clause or follows a verb: %s', (text, targets) =>
    expect(shown(text)).toEqual(targets),
  );

  it.each([
    '租赁费用不得超过目录价格的80%',
    '不得超过月服务费的6倍收取',
    '每户补助不超过8000元',
    '对评定为精品民宿的一次性奖励10万元',
    '公积金贷款额度可上浮20%',
    '总投资3.6亿元的污水处理厂9月底前开工',
    '对全县43座小型水库逐一排查',
    '3个工作日内反馈办理意见',
    '分3批下达，完成24小时值守',
    '推广“15分钟健身圈”',
    '比例由6%—10%调整',
    '日常考核占60%',
    '修订第2次方案，按部门2个月一报',
  ])('a policy, a size, a score or a time is no target: %s', (text) => expect(shown(text)).toEqual([]));

  it('the amount of what is to be treated', () => {
    expect(read('对2000户困难家庭实施适老化改造')).toMatchObject([
      { comparator: '=', value: '2000', unit: '户' },
    ]);
    expect(read('对120家企业开展环保体检')).toMatchObject([{ value: '120' }]);
    expect(read('完成对3个县（区）人民政府履职评价反馈问题整改')).toEqual([]);
  });

  it('one thing measured twice, a bracket in its measure, 万 without one', () => {
    expect(read('盘活闲置楼宇8栋、3.6万平方米').map(({ value }) => value)).toEqual(['8', '3.6']);
    expect(read('筹建保障性住房1.5万套（间），基本建成6000套').map(({ value }) => value)).toEqual([
      '1.5',
      '6000',
    ]);
    expect(read('注册用户突破80万，日活10万以上').map(({ comparator }) => comparator)).toEqual(['>', '>=']);
  });

  it('达标率 reaches nothing yet; 收费检查2次 is no price; 限额以上 is no grant', () => {
    expect(read('达标率100%')).toMatchObject([{ comparator: '=' }]);
    expect(read('开展涉企收费专项检查2次')).toMatchObject([{ value: '2', unit: '次' }]);
    expect(read('限额以上消费品零售额增长9%以上')).toMatchObject([{ comparator: '>=', value: '9' }]);
    expect(read('完成电梯安全评估36台')).toMatchObject([{ value: '36', unit: '台' }]);
  });

  it('how things are is no target, in the clause behind either', () => {
    expect(read('目前全区老年人口11.3万人，占户籍人口的24.6%。')).toEqual([]);
    expect(read('全市近三年共发生事件4起，教训深刻。')).toEqual([]);
    expect(read('目前覆盖率85%，年底前提高到100%。').map(({ value }) => value)).toEqual(['100']);
    expect(read('年内4所卫生院达到国家推荐标准')).toMatchObject([{ value: '4', unit: '所' }]);
  });

  it('R13 signs say a limit; a granting is no target, how far it has come is', () => {
    expect(read('完好率≥98%，故障修复≤12小时')).toMatchObject([
      { comparator: '>=', value: '98' },
      { comparator: '<=', value: '12', unit: '小时' },
    ]);
    expect(read('补贴发放率达到90%')).toMatchObject([{ value: '90' }]);
    expect(read('完成补贴性培训4500人次')).toMatchObject([{ value: '4500', unit: '人次' }]);
    expect(read('返还比例不超过60%')).toEqual([]);
    expect(read('考核得分占政务服务考核的10%')).toEqual([]);
  });

  it('what is completed of things, what is paid out in sum; 不低于上年 is no state', () => {
    expect(read('7月15日前完成北关片区剩余46户签约')).toMatchObject([{ value: '46', unit: '户' }]);
    expect(read('上半年发放稳岗返还资金2000万元')).toMatchObject([{ value: '2000', unit: '万元' }]);
    expect(read('每户发放补贴资金2万元')).toEqual([]);
    expect(read('务工规模不低于上年，开发公益性岗位1800个')).toMatchObject([{ value: '1800' }]);
  });
});
