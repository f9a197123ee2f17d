import { describe, expect, it } from '@jest/globals';
import { dutiesOf } from '../../plans/deadlines/duties-of-task.js';
import type { RecordedEvent } from '../../plans/deadlines/deadline-instance.js';
import type { DeadlineMeaning } from '../../plans/deadlines/deadline-meaning.js';
import { planInstances, type DutyShare } from '../../plans/deadlines/plan-instances.js';
import { asCivilDate } from '../../kernel/civil-date.js';
import { OFFICIAL, shareOf, taskOfSentence } from './testing/task-of-sentence.js';

interface Given {
  readonly events?: readonly RecordedEvent[];
  readonly chosen?: Readonly<Record<string, DeadlineMeaning>>;
  readonly share?: Partial<DutyShare>;
}

const dutiesIn = (sentence: string, { chosen = {} }: Given = {}) =>
  dutiesOf(
    taskOfSentence(sentence),
    new Map(Object.entries(chosen).map(([key, meaning]) => [key, { meaning, requiredCount: null }])),
  );

const instancesOf = (sentence: string, given: Given = {}) =>
  planInstances(dutiesIn(sentence, given), shareOf(given.share), given.events ?? [], {
    year: 2026,
    rules: OFFICIAL,
    told: new Map(),
  });

const duesOf = (sentence: string, given?: Given) => instancesOf(sentence, given).map(({ dueOn }) => dueOn);

const event = (name: string, occurredOn: string, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id: `${name} ${occurredOn}`,
  name,
  occurredOn: asCivilDate(occurredOn),
  occurredAt: null,
  dueOn: null,
  unitId: null,
  ...more,
});

describe('dated duties', () => {
  it('R11: the end of a month, of the year of the document', () => {
    expect(duesOf('修订目录,于6月底前完成。')).toEqual(['2026-06-30']);
  });

  it('R39: 年底前 and 年内 are the last day of the year', () => {
    expect(duesOf('2026年底前建成平台。')).toEqual(['2026-12-31']);
    expect(duesOf('年内完成整合。')).toEqual(['2026-12-31']);
  });

  it('R88: an exact day beside ends of periods', () => {
    expect(duesOf('9月20日前报送名单;9月底前完成整改;年底前总结经验并完成归档。')).toEqual([
      '2026-09-20',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it('R91: nothing is due before the day on which the unit was told', () => {
    const share = { startsOn: asCivilDate('2026-09-25') };
    expect(duesOf('9月20日前报送名单。', { share })).toEqual(['2026-09-25']);
  });

  it('R90: counted duties of the leader, within the year', () => {
    const made = instancesOf('主要负责人年内至少听取1次工作汇报,培训不少于2次。');
    expect(made.map(({ dueOn, requiredCount }) => [dueOn, requiredCount])).toEqual([
      ['2026-12-31', 1],
      ['2026-12-31', 2],
    ]);
  });
});

describe('duties that come back', () => {
  it('R14: one instance a quarter with its count, from the quarter in which the unit was told', () => {
    const made = instancesOf('每季度至少开展一次政策公开宣讲活动。');
    expect(
      made.map(({ periodStartsOn, dueOn, requiredCount }) => [periodStartsOn, dueOn, requiredCount]),
    ).toEqual([
      ['2026-01-01', '2026-03-31', 1],
      ['2026-04-01', '2026-06-30', 1],
      ['2026-07-01', '2026-09-30', 1],
      ['2026-10-01', '2026-12-31', 1],
    ]);
    const share = { startsOn: asCivilDate('2026-08-15') };
    expect(duesOf('每季度至少开展一次宣讲活动。', { share })).toEqual(['2026-09-30', '2026-12-31']);
  });

  it('R35: a day of every year: this year’s, or next year’s where it has gone by', () => {
    expect(duesOf('每年3月31日前公布年度报告。')).toEqual(['2026-03-31']);
    const share = { startsOn: asCivilDate('2026-04-20') };
    expect(duesOf('每年3月31日前公布年度报告。', { share })).toEqual(['2027-03-31']);
  });

  it('R40: yearly counts, each duty by itself', () => {
    const made = instancesOf('每年至少召开1次会议,每年至少组织3次培训。');
    expect(made.map(({ dutyKey, dueOn, requiredCount }) => [dutyKey, dueOn, requiredCount])).toEqual([
      ['每年至少召开1次', '2026-12-31', 1],
      ['每年至少组织3次', '2026-12-31', 3],
    ]);
  });

  it('R38: other counts for other kinds of unit in one sentence', () => {
    const sentence = '各镇办全年举办开放活动不少于5 次,县政府部门单位不少于2 次。';
    const countFor = (share: Partial<DutyShare>) => instancesOf(sentence, { share })[0]?.requiredCount;
    expect(countFor({ name: '东镇', groupName: '各镇办', categoryName: '镇街' })).toBe(5);
    expect(countFor({ name: '西街道办', categoryName: '街道' })).toBe(5);
    expect(countFor({ name: '县司法局' })).toBe(2);
    expect(instancesOf(sentence)).toHaveLength(1);
  });

  it('R36: blanks inside quantities change nothing', () => {
    const key = (sentence: string) => dutiesIn(sentence).map(({ limit, counts }) => [limit, counts]);
    expect(key('文件出台之日起 10 个工作日内公开,各镇办全年活动不少于5 次。')).toEqual(
      key('文件出台之日起10个工作日内公开,各镇办全年活动不少于5次。'),
    );
  });

  it('is bounded: monthly makes twelve, what comes back oftener makes none and is judged instead', () => {
    const share = { startsOn: asCivilDate('2026-01-01') };
    expect(duesOf('每月报送1次。', { share })).toHaveLength(12);
    for (const sentence of ['每周更新一次。', '每日更新。']) {
      expect(instancesOf(sentence, { share })).toEqual([]);
      expect(dutiesIn(sentence).map(({ nature }) => nature)).toEqual(['standing']);
    }
  });
});

describe('duties after an event', () => {
  const sentence = '在意见征集结束后30日内公布采纳情况。';

  it('R10: nothing is due until the event is recorded; several events, an instance each', () => {
    expect(instancesOf(sentence)).toEqual([]);
    const events = [event('意见征集结束', '2026-04-10'), event('意见征集结束', '2026-07-01')];
    // 10 May is a Sunday, 31 July a Friday.
    expect(duesOf(sentence, { events })).toEqual(['2026-05-11', '2026-07-31']);
  });

  it('R37: the same duty with another number elsewhere is another limit, never hard-coded', () => {
    const events = [event('意见征集结束', '2026-07-01')];
    expect(duesOf('意见征集结束后7日内公布采纳情况。', { events })).toEqual(['2026-07-08']);
  });

  it('R12, R70: working days after an event, on the official calendar', () => {
    const events = [event('方案印发', '2026-09-18')];
    // 20 September is a make-up workday; 25–27 September is a holiday.
    expect(duesOf('方案印发后5个工作日内报送落实方案。', { events })).toEqual(['2026-09-24']);
  });

  it('R68: hours count from the hour; an aim beside the hard limit makes nobody late', () => {
    const text = '突发事件发生后,力争在3小时内、最迟不超过5小时发布信息,24小时内举行发布会。';
    const events = [event('突发事件发生', '2026-09-30', { occurredAt: '22:30' })];
    expect(instancesOf(text, { events })).toMatchObject([
      { dueOn: '2026-10-01', dueTime: '03:30', aimOn: '2026-10-01', aimTime: '01:30' },
      { dueOn: '2026-10-01', dueTime: '22:30', aimOn: null, aimTime: null },
    ]);
  });

  it('R10: names the event by its own words, without those that lead to it', () => {
    const named = (text: string) => dutiesIn(text).map(({ event: name }) => name);
    expect(named('公众意见采纳情况在征集结束后,30日内公布。')).toEqual(['征集结束']);
    expect(named('突发事件发生后,24小时内举行发布会。')).toEqual(['突发事件发生']);
  });

  it('an event of one unit concerns no other', () => {
    const events = [event('意见征集结束', '2026-04-10', { unitId: 'another' })];
    expect(instancesOf(sentence, { events })).toEqual([]);
  });
});

describe('duties without instances', () => {
  it('R15: standing work never has a day on which it is done', () => {
    expect(dutiesIn('保持实时更新。').map(({ nature }) => nature)).toEqual(['standing']);
    expect(instancesOf('保持实时更新。')).toEqual([]);
  });

  it('R49: a vague time stays text and gives no false date', () => {
    expect(dutiesIn('年初主动向社会公开。')).toMatchObject([{ nature: 'text', text: '年初', dueOn: null }]);
    expect(instancesOf('年初主动向社会公开。')).toEqual([]);
  });

  it('R18: an ambiguous text keeps its words and waits for the office', () => {
    const text = '一季度至少开展一次业务知识培训。';
    const key = '一季度至少开展一次';
    expect(dutiesIn(text)).toMatchObject([
      { nature: 'ambiguous', key, meanings: ['each_quarter', 'first_quarter'], chosen: null },
    ]);
    expect(instancesOf(text)).toEqual([]);
    expect(duesOf(text, { chosen: { [key]: 'each_quarter' } })).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
    expect(duesOf(text, { chosen: { [key]: 'first_quarter' } })).toEqual(['2026-03-31']);
    expect(duesOf('2026年8月前完成改造。', { chosen: { '2026年8月前': 'before_period' } })).toEqual([
      '2026-07-31',
    ]);
    expect(duesOf('2026年8月前完成改造。', { chosen: { '2026年8月前': 'within_period' } })).toEqual([
      '2026-08-31',
    ]);
    expect(duesOf(text, { chosen: { [key]: 'within_period' } })).toEqual([]);
  });
});
