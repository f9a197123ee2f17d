import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../../kernel/civil-date.js';
import { lightOf, statusOf, type ProgressFacts } from '../task-status.js';
import { contrast, graphicsContrast, textContrast } from './contrast.js';
import { stepsReached } from './escalation-ladder.js';
import { explainLight, lightSentence } from './explain-light.js';
import { DEFAULT_LIGHT_POLICY, policyOn, type LightPolicyVersion } from './light-policy.js';
import { checkLightPolicy } from './light-policy.rules.js';
import { lightPolicySchema } from './light-policy.schema.js';
import { lightsLabelsZhCn } from './lights.labels.zh-cn.js';

const on = asCivilDate;
const open: ProgressFacts = {
  percent: '40',
  startsOn: on('2026-01-01'),
  dueOn: on('2026-06-30'),
  completedOn: null,
  suspendedOn: null,
  closedOn: null,
};
const said = (facts: Partial<ProgressFacts>, today: string) => {
  const whole = { ...open, ...facts };
  const words = lightSentence(explainLight(whole, on(today), DEFAULT_LIGHT_POLICY), lightsLabelsZhCn.reasons);
  return `${lightOf(whole, on(today), DEFAULT_LIGHT_POLICY)} ${words}`;
};

describe('explainLight', () => {
  it('R34: says with every light why it shines', () => {
    expect(said({}, '2026-07-12')).toBe('red 逾期 12 天');
    expect(said({ percent: '95' }, '2026-06-25')).toBe('yellow 距到期 5 天');
    expect(said({ percent: '100', completedOn: on('2026-07-03') }, '2026-08-01')).toBe(
      'yellow 逾期 3 天后补办完成',
    );
    expect(said({ percent: '100', completedOn: on('2026-06-30') }, '2026-08-01')).toBe('green 按期完成');
    expect(said({ percent: '30' }, '2026-05-15')).toBe('yellow 落后计划 44 个百分点');
    expect(said({ percent: '30.5' }, '2026-06-20')).toBe('yellow 距到期 10 天，落后计划 63.5 个百分点');
    expect(said({ percent: '99' }, '2026-06-30')).toBe('yellow 今日到期');
    expect(said({ suspendedOn: on('2026-04-01') }, '2026-08-01')).toBe('grey 自 2026-04-01 起暂停');
    expect(said({ dueOn: null }, '2026-08-01')).toBe('grey 无明确时限');
    expect(said({}, '2026-02-01')).toBe('green 进度正常，距到期 149 天');
    expect(said({ closedOn: on('2026-07-05') }, '2026-08-01')).toBe('yellow 逾期 5 天后补办完成');
  });

  it('calls work at 95 % behind once its deadline has passed', () => {
    expect(statusOf({ ...open, percent: '95' }, on('2026-06-30'), DEFAULT_LIGHT_POLICY)).toBe('on_schedule');
    expect(statusOf({ ...open, percent: '95' }, on('2026-07-01'), DEFAULT_LIGHT_POLICY)).toBe('behind');
  });
});

describe('the light policy', () => {
  const version = (number: number, validFrom: string): LightPolicyVersion => ({
    ...DEFAULT_LIGHT_POLICY,
    number,
    validFrom: on(validFrom),
  });

  it('judges each day under the version of that day', () => {
    const versions = [version(1, '2026-04-01'), version(2, '2026-07-01'), version(3, '2026-07-01')];
    const numberOn = (day: string) => policyOn(versions, on(day)).number;
    expect(['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2027-01-01'].map(numberOn)).toEqual([
      0, 1, 1, 3, 3,
    ]);
  });

  it('refuses what cannot be seen, what climbs down and what would rewrite the past', () => {
    const check = (change: object, from = '2026-08-15') =>
      checkLightPolicy({ ...DEFAULT_LIGHT_POLICY, ...change }, on(from), on('2026-08-15'));
    expect(check({})).toEqual({ ok: true, value: null });
    expect(check({}, '2026-08-14')).toMatchObject({ error: { key: 'lights.not-for-the-past' } });
    const lightColours = { ...DEFAULT_LIGHT_POLICY.lightColours, yellow: '#ffe100' };
    expect(check({ lightColours })).toMatchObject({
      error: { key: 'lights.colour-too-faint', values: { colour: '#ffe100' } },
    });
    const alike = { ...DEFAULT_LIGHT_POLICY.lightColours, yellow: DEFAULT_LIGHT_POLICY.lightColours.red };
    expect(check({ lightColours: alike })).toMatchObject({ error: { key: 'lights.colours-alike' } });
    const statusColours = { ...DEFAULT_LIGHT_POLICY.statusColours, behind: '#c77400' };
    expect(check({ statusColours })).toMatchObject({ error: { key: 'lights.text-too-faint' } });
    const [first, second] = DEFAULT_LIGHT_POLICY.ladder;
    expect(check({ ladder: [second, first] })).toMatchObject({ error: { key: 'lights.ladder-not-rising' } });
  });

  it('has a shape: whole numbers in range, colours, short names, steps that tell somebody', () => {
    const parse = (change: object) => lightPolicySchema.safeParse({ ...DEFAULT_LIGHT_POLICY, ...change });
    expect(parse({ statusNames: { behind: ' 滞后 ', ahead: '' } }).data?.statusNames).toEqual({
      behind: '滞后',
    });
    expect(parse({ tolerance: 51 }).error?.issues[0]?.message).toBe('lights.number-out-of-range');
    expect(parse({ ladder: [{ afterDays: 0, name: '提醒', tells: ['office'] }] }).success).toBe(false);
    expect(parse({ ladder: [{ afterDays: 1, name: '提醒', tells: [] }] }).error?.issues[0]?.message).toBe(
      'lights.step-tells-nobody',
    );
    expect(parse({ lightColours: { ...DEFAULT_LIGHT_POLICY.lightColours, red: 'red' } }).success).toBe(false);
    expect(parse({ lightColours: { green: '#2b7a4b' } }).success).toBe(false);
  });

  it('R34: climbs the ladder by whole days after the deadline', () => {
    const { ladder } = DEFAULT_LIGHT_POLICY;
    const due = on('2026-06-30');
    const reached = ['2026-06-30', '2026-07-01', '2026-07-06', '2026-07-07', '2026-07-15'].map((day) =>
      stepsReached(ladder, due, on(day)),
    );
    expect(reached).toEqual([0, 1, 1, 2, 3]);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  for (const colour of Object.values(DEFAULT_LIGHT_POLICY.lightColours))
    expect(graphicsContrast(colour)).toBeGreaterThanOrEqual(3);
  for (const colour of Object.values(DEFAULT_LIGHT_POLICY.statusColours))
    expect(textContrast(colour)).toBeGreaterThanOrEqual(4.5);
});
