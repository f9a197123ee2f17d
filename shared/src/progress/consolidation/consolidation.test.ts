import { expect, it } from '@jest/globals';
import { asCivilDate } from '../../kernel/civil-date.js';
import { consolidatingLead } from './consolidating-lead.js';
import { joinTexts } from './join-texts.js';
import { countStanding, memberStanding } from './member-standing.js';
import { sumFigures } from './sum-figures.js';

const share = (id: string, role: 'lead' | 'responsible', reportsForTask = false, withdrawn = false) => ({
  id,
  role,
  reportsForTask,
  withdrawn,
});

it('R05: the named lead reports for the task, else the only one, else nobody', () => {
  const [a, b, c] = [share('a', 'lead'), share('b', 'lead'), share('c', 'responsible')];
  expect(consolidatingLead([a, c])).toBe('a');
  expect(consolidatingLead([a, b, c])).toBeNull();
  expect(consolidatingLead([a, { ...b, reportsForTask: true }, c])).toBe('b');
  expect(consolidatingLead([a, { ...b, withdrawn: true }])).toBe('a');
  expect(consolidatingLead([c])).toBeNull();
});

it('R07: completion is counted per member, and who is silent after the quarter is late', () => {
  const quarter = { year: 2026, quarter: 2 };
  const standing = (
    reportedPercent: string | null,
    percent: string,
    day: string,
    dueOn: string | null = null,
  ) =>
    memberStanding(
      { reportedPercent, percent, dueOn: dueOn === null ? null : asCivilDate(dueOn) },
      quarter,
      asCivilDate(day),
    );
  expect(standing('100', '0', '2026-06-20')).toBe('completed');
  expect(standing(null, '100', '2026-07-20')).toBe('completed');
  expect(standing('60', '100', '2026-06-20')).toBe('reported');
  expect(standing(null, '40', '2026-06-30')).toBe('missing');
  expect(standing(null, '40', '2026-07-01')).toBe('late');
  expect(standing(null, '40', '2026-06-16', '2026-06-15')).toBe('late');
  const members = [{ standing: 'completed' as const }, { standing: 'late' as const }];
  expect(countStanding(members, ['completed'])).toBe(1);
});

it('R30: texts keep whose they are', () => {
  const pieces = [
    { unitName: '县水利局', text: ' 清淤 3 公里 ' },
    { unitName: '县林业局', text: '' },
    { unitName: '县住建局', text: '改造 2 处' },
  ];
  expect(joinTexts(pieces)).toBe('县水利局：清淤 3 公里\n县住建局：改造 2 处');
});

it('R30: figures are summed with a part for each member; shares by their sides', () => {
  const none = { targetId: null, numerator: null, denominator: null, lastYear: null };
  const of = (unitName: string, over: object) => ({
    ...none,
    label: '走访',
    unit: '户',
    value: '0',
    unitName,
    reportId: `r-${unitName}`,
    ...over,
  });
  const summed = sumFigures([
    of('甲', { value: '0.1', lastYear: '1' }),
    of('乙', { value: '0.2' }),
    of('甲', { label: '办结率', unit: '%', value: '50', numerator: '1', denominator: '2' }),
    of('乙', { label: '办结率', unit: '%', value: '25', numerator: '1', denominator: '4' }),
    of('甲', { label: '满意率', unit: '%', value: '90' }),
  ]);
  expect(summed).toEqual([
    {
      ...none,
      label: '走访',
      unit: '户',
      value: '0.3',
      asOf: null,
      parts: [
        { label: '甲', value: '0.1', reportId: 'r-甲' },
        { label: '乙', value: '0.2', reportId: 'r-乙' },
      ],
    },
    {
      ...none,
      label: '办结率',
      unit: '%',
      value: null,
      numerator: '2',
      denominator: '6',
      asOf: null,
      parts: [],
    },
  ]);
});
