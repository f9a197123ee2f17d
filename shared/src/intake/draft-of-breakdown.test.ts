import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { indexNames } from '../organisation/unit-name-index.js';
import type { Breakdown, ProposedTask } from './breakdown.js';
import { draftOfBreakdown } from './draft-of-breakdown.js';

const span = { start: 0, end: 4 };

const proposed = (patch: Partial<ProposedTask> = {}): ProposedTask => ({
  ordinal: '1',
  sectionPath: ['一、重点任务'],
  title: '推进公开',
  titleSpan: span,
  content: '推进公开。(县政府办牵头,各镇办负责)',
  span,
  leadUnits: [{ printedName: '县政府办', source: 'parenthesis', span }],
  responsibleUnits: [
    { printedName: '各镇办', source: 'parenthesis', span },
    { printedName: '县某局', source: 'body', span },
  ],
  deadlines: [],
  targets: [],
  doubts: [{ key: 'task.no-lead-unit' }],
  supporting: false,
  ...patch,
});

const breakdown = (tasks: ProposedTask[], date: string | null = '2025-03-01'): Breakdown => ({
  text: '推进公开。',
  document: {
    title: '工作要点',
    docNumber: null,
    issuer: '县政府办',
    date: date === null ? null : asCivilDate(date),
    addressees: ['各镇'],
    spans: { title: span },
  },
  tasks,
  doubts: [],
});

const find = indexNames([
  { name: '县政府办公室', kind: 'official', target: { unitId: 'office', groupId: null } },
  { name: '县政府办', kind: 'alias', target: { unitId: 'office', groupId: null } },
  { name: '各镇办', kind: 'official', target: { unitId: null, groupId: 'towns' } },
]);

describe('draftOfBreakdown', () => {
  it('R07 R09 looks printed names up and leaves the unknown open', () => {
    const [task] = draftOfBreakdown(breakdown([proposed()]), find, 2026).tasks;
    expect(
      task?.units.map(({ role, printedName, unitId, groupId }) => [role, printedName, unitId, groupId]),
    ).toEqual([
      ['lead', '县政府办', 'office', null],
      ['responsible', '各镇办', null, 'towns'],
      ['responsible', '县某局', null, null],
    ]);
  });

  it('translates what the reader found into the words of the ledger', () => {
    const [task] = draftOfBreakdown(
      breakdown([
        proposed({
          deadlines: [
            { kind: 'month-end', text: '6月底前', span, date: asCivilDate('2025-06-30') },
            { kind: 'event-relative', text: '结束后30日内', span, anchor: '结束', days: 30 },
          ],
          targets: [
            { text: '不低于95%', span, comparator: '>=', value: '95', unit: '%' },
            { text: '分别达到90%、80%', span, comparator: '=', value: ['90', '80'], unit: '%', per: 'year' },
          ],
        }),
      ]),
      find,
      2026,
    ).tasks;
    expect(task?.deadlines).toEqual([
      {
        kind: 'month_end',
        text: '6月底前',
        span,
        date: '2025-06-30',
        rrule: null,
        anchor: null,
        days: null,
        hours: null,
      },
      {
        kind: 'event_relative',
        text: '结束后30日内',
        span,
        date: null,
        rrule: null,
        anchor: '结束',
        days: 30,
        hours: null,
      },
    ]);
    expect(task?.targets).toEqual([
      { text: '不低于95%', span, comparator: 'at_least', value: ['95'], unit: '%', per: null, scope: null },
      {
        text: '分别达到90%、80%',
        span,
        comparator: 'equal',
        value: ['90', '80'],
        unit: '%',
        per: 'year',
        scope: null,
      },
    ]);
  });

  it('takes the year of the title, else of the date, else this one', () => {
    const titled = breakdown([], '2025-12-30');
    const document = { ...titled.document, title: '2026年政务公开工作要点' };
    expect(draftOfBreakdown({ ...titled, document }, find, 2027).year).toBe(2026);
    expect(draftOfBreakdown(breakdown([]), find, 2026).year).toBe(2025);
    expect(draftOfBreakdown(breakdown([], null), find, 2026).year).toBe(2026);
  });

  it('proposes supporting duties without taking them, and keeps doubts and spans', () => {
    const draft = draftOfBreakdown(breakdown([proposed(), proposed({ supporting: true })]), find, 2026);
    expect(draft.tasks.map(({ key, taken }) => [key, taken])).toEqual([
      ['t1', true],
      ['t2', false],
    ]);
    expect(draft.tasks[0]).toMatchObject({ span, titleSpan: span, doubts: [{ key: 'task.no-lead-unit' }] });
    expect(draft.documentSpans).toEqual({ title: span });
  });
});
