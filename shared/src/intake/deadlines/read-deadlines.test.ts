import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../../kernel/civil-date.js';
import { plainForm } from '../cleaning/unify-width.js';
import { readDeadlines } from './read-deadlines.js';

const issued = { planYear: 2023, issuedOn: asCivilDate('2023-04-07'), isDeadlineField: false };

const read = (text: string, context = issued) =>
  readDeadlines({ text, plain: plainForm(text) }, { start: 0, end: text.length }, context);
const one = (text: string, context = issued) => {
  const { deadlines } = read(text, context);
  expect(deadlines).toHaveLength(1);
  return deadlines[0]!;
};
const doubts = (text: string, context = issued) => read(text, context).doubts.map((doubt) => doubt.key);

describe('deadlines', () => {
  it('R10 R37 days after an event, with the number that is printed', () => {
    expect(one('在意见征集结束后30日内公开')).toMatchObject({
      kind: 'event-relative',
      anchor: '意见征集结束',
      days: 30,
    });
    expect(one('意见征集结束后7日内公开')).toMatchObject({ text: '意见征集结束后7日内', days: 7 });
  });

  it('R11 month end takes its year from the document', () => {
    expect(one('于6月底前完成')).toMatchObject({ kind: 'month-end', date: '2023-06-30', text: '6月底前' });
    expect(
      one('2月底前完成', { planYear: 2024, issuedOn: asCivilDate('2024-01-05'), isDeadlineField: false })
        .date,
    ).toBe('2024-02-29');
  });

  it('R12 R36 R70 working days', () => {
    expect(one('回复时间不超过3个工作日')).toMatchObject({ kind: 'working-days', days: 3 });
    expect(one('规范性文件印发后5个工作日内报送')).toMatchObject({
      kind: 'working-days',
      days: 5,
      anchor: '规范性文件印发',
    });
    expect(one('自受理之日起15个工作日内办结')).toMatchObject({ days: 15, anchor: '受理' });
  });

  it('R14 R40 recurring duties carry a rule', () => {
    expect(one('每季度至少开展一次宣讲')).toMatchObject({
      kind: 'recurring',
      rrule: 'FREQ=MONTHLY;INTERVAL=3',
      text: '每季度至少开展一次',
    });
    expect(one('每年至少召开1次会议').rrule).toBe('FREQ=YEARLY');
  });

  it('R15 standing tasks have no date', () => {
    const standing = one('清单保持实时更新');
    expect(standing.kind).toBe('ongoing');
    expect(standing.date).toBeUndefined();
  });

  it('R18 一季度 is each quarter or the first: the reader asks', () => {
    expect(doubts('一季度至少开展一次培训')).toEqual(['deadline.quarter-or-first-quarter']);
    expect(one('第二季度末前完成').date).toBe('2023-06-30');
  });

  it('R35 a fixed day each year', () => {
    expect(one('每年3月31日前公开').rrule).toBe('FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31');
    expect(one('每月5日前报送').rrule).toBe('FREQ=MONTHLY;BYMONTHDAY=5');
  });

  it('R39 R88 year ends and exact days', () => {
    expect(one('2023年底前公开').date).toBe('2023-12-31');
    expect(one('年内完成').date).toBe('2023-12-31');
    expect(one('到2025年，全面建成').date).toBe('2025-12-31');
    expect(one('2023年9月20日前编制完成')).toMatchObject({ kind: 'date', date: '2023-09-20' });
    expect(one('2023年5月至10月，全面推进').date).toBe('2023-10-31');
  });

  it('R49 a vague time is kept as text and gets no date', () => {
    expect(one('年初主动向社会公开')).toMatchObject({ kind: 'vague', text: '年初' });
    expect(doubts('年初主动向社会公开')).toEqual(['deadline.vague']);
  });

  it('R68 hours', () => {
    expect(one('24小时内举行新闻发布会')).toMatchObject({ kind: 'event-relative', hours: 24 });
  });

  it('R91 warns of a short lead time', () => {
    expect(read('4月15日前报送').doubts).toMatchObject([
      { key: 'deadline.short-lead-time', values: { days: 8 } },
    ]);
  });

  it.each([
    ['2月30日前印发计划', 'deadline.impossible-date'],
    ['2022年底11月前完成', 'deadline.ambiguous-date'],
    ['8月前完成', 'deadline.ambiguous-date'],
    ['2011年底前完成', 'deadline.before-document'],
  ])('gives no false date for %s', (text, doubt) => {
    expect(one(text).date).toBeUndefined();
    expect(doubts(text)).toEqual([doubt]);
  });

  it('has no date where no year is known', () => {
    expect(
      doubts('6月底前完成', { ...issued, planYear: undefined as never, issuedOn: undefined as never }),
    ).toEqual(['deadline.no-year']);
  });

  it.each([
    '有效期至2028年7月31日',
    '政策延续至2023年底',
    '截至2022年底，已接入部件',
    '2023年1月1日前登记的个体户',
    '2022年以来出台的政策',
    '失业保险缴费3个月内的',
    '审批时限压缩至1个工作日以内',
  ])('finds none in %s', (text) => expect(read(text).deadlines).toEqual([]));

  it('reads bare dates in a deadline field', () => {
    const field = { ...issued, isDeadlineField: true };
    expect(one('2023年6月', field).date).toBe('2023-06-30');
    expect(one('2023.9.15', field).date).toBe('2023-09-15');
    expect(one('长期', field).kind).toBe('ongoing');
  });

  const field = { ...issued, isDeadlineField: true };
  const kinds = (text: string, context = issued): string[] =>
    read(text, context).deadlines.map(({ text: words, kind, date }) => `${words}:${date ?? kind}`);

  it('R39 全年 in a column of deadlines is the year’s end, 全年推进 and 长期坚持 have none', () => {
    expect(kinds('全年', field)).toEqual(['全年:2023-12-31']);
    expect(kinds('全年推进', field)).toEqual(['全年推进:ongoing']);
    expect(kinds('长期坚持', field)).toEqual(['长期坚持:ongoing']);
    expect(kinds('全年实施重点项目86个')).toEqual([]);
  });

  it('R14 the rhythm may stand before the act', () => {
    expect(kinds('实行月调度、季通报、半年点评')).toEqual(['月:recurring', '季:recurring', '半年:recurring']);
    expect(kinds('上半年评估，按本月考核结果')).not.toContain('月:recurring');
  });

  it('R35 each year in the months that are printed', () => {
    expect(one('每年4月、9月各举办1次展演')).toMatchObject({ rrule: 'FREQ=YEARLY;BYMONTH=4,9' });
  });

  it.each([
    '禁采期为每年6月1日至8月31日',
    '每月1日至20日除法定检查外不入企检查',
    '每天综合体育活动时间不低于2小时',
    '对同一企业的检查每年不超过2次',
    '高新技术企业每年净增60家以上',
  ])('a season, a length, a cap or a growth is no recurring duty: %s', (text) =>
    expect(kinds(text)).toEqual([]),
  );

  it('R12 two things may be due within the same time', () => {
    expect(kinds('事发后1小时内报告区级，接报后1小时内书面报告')).toHaveLength(2);
  });

  it('R68 months that are a last limit', () => {
    expect(kinds('至迟不超过6个月办结')).toEqual(['至迟不超过6个月:event-relative']);
  });

  it('R18 a bare month or quarter is a deadline where an act follows it', () => {
    expect(kinds('四季度组织开展回头看')).toEqual(['四季度:2023-12-31']);
    expect(kinds('6月、11月集中开展评查')).toEqual(['6月:2023-06-30', '11月:2023-11-30']);
    expect(kinds('7月起分批发放')).toEqual([]);
  });

  it('the last day before a feast', () => {
    expect(one('“五一”前完成改造')).toMatchObject({ kind: 'date', date: '2023-04-30' });
    expect(one('国庆节前投入使用')).toMatchObject({ date: '2023-09-30' });
    expect(one('汛前完成')).toMatchObject({ kind: 'vague' });
  });

  it('R11 a month without year goes on in the year printed before it in the sentence', () => {
    const { deadlines } = read('2024年6月底前完成建档，9月底前完成溯源。10月底前完成评估。');
    expect(deadlines.map(({ date }) => date)).toEqual(['2024-06-30', '2024-09-30', '2023-10-31']);
  });

  it('R12 R68 what a matter takes at most, in days and minutes', () => {
    expect(one('问题识别响应不超过15天')).toMatchObject({ kind: 'event-relative', days: 15 });
    expect(one('热点核查反馈时间不超过30分钟')).toMatchObject({ kind: 'event-relative' });
    expect(read('提供不超过7天的免费住宿').deadlines).toEqual([]);
  });

  it('words that only look like the start of a period or a limit', () => {
    expect(one('家政从业人员持证率年内达到80%')).toMatchObject({ date: '2023-12-31' });
    expect(read('4月至9月为重点防控期').deadlines).toEqual([]);
    expect(read('11月9日前后集中宣传').deadlines).toEqual([]);
    expect(read('中学每月、小学每季度至少开展1次演练').deadlines).toHaveLength(2);
  });

  it('R14 days after each period: the rule names the day on which it falls', () => {
    expect(one('每季度结束后10日内通报')).toMatchObject({
      kind: 'recurring',
      text: '每季度结束后10日内',
      rrule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10',
    });
    expect(one('每月结束后5日内报送').rrule).toBe('FREQ=MONTHLY;BYMONTHDAY=5');
    expect(one('每半年结束后15天内报送').rrule).toBe('FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15');
    expect(one('每季度结束后5个工作日内报送')).toMatchObject({ rrule: 'FREQ=MONTHLY;INTERVAL=3' });
  });

  it('R11 a date that says which things are meant is no deadline', () => {
    expect(read('对2022年底前排查的38处问题逐一销号').deadlines).toEqual([]);
  });

  it('R14 every few weeks or months', () => {
    expect(one('栏目每2周至少更新1次')).toMatchObject({
      kind: 'recurring',
      text: '每2周至少更新1次',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
    });
    expect(read('教师每5年培训360学时').deadlines).toEqual([]);
  });
});
