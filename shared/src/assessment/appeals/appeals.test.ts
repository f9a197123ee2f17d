import { describe, expect, it } from '@jest/globals';
import { WEEKEND_CALENDAR } from '../../calendar/work-calendar.js';
import { asCivilDate } from '../../kernel/civil-date.js';
import { advance } from '../../kernel/workflow.js';
import type { SnapshotIndicator } from '../snapshot-indicator.js';
import { appealWorkflow } from './appeal.workflow.js';
import { checkCorrection, checkLodging, type LodgingFacts } from './appeal.rules.js';
import { lastDayOfAppeals } from './appeal-window.js';

const on = asCivilDate;

describe('an appeal', () => {
  const FACTS: LodgingFacts = {
    state: 'announced',
    today: on('2026-07-10'),
    appealsUntil: on('2026-07-10'),
    lines: [
      { indicatorId: 'i', adjustmentId: null },
      { indicatorId: null, adjustmentId: 'a' },
    ],
    pending: false,
  };
  const key = (
    over: Partial<LodgingFacts>,
    target = { kind: 'indicator' as const, id: 'i' },
    reason = '有据',
  ) => checkLodging({ target, reason }, { ...FACTS, ...over })?.key ?? 'ok';

  it('is taken to the last day, against a line of the own scorecard, with a reason, one at a time', () => {
    expect(key({})).toBe('ok');
    expect(key({ state: 'published' })).toBe('ok');
    expect(key({ state: 'proposed' })).toBe('assessment.appeal-too-early');
    expect(key({ appealsUntil: null })).toBe('assessment.appeal-too-early');
    expect(key({ today: on('2026-07-11') })).toBe('assessment.appeal-too-late');
    expect(key({}, { kind: 'indicator', id: 'a' })).toBe('assessment.appeal-without-line');
    expect(key({}, undefined, ' ')).toBe('assessment.appeal-reason-missing');
    expect(key({ pending: true })).toBe('assessment.appeal-pending');
  });

  it('can be lodged for five working days, or to the last day of its stage unless that is over', () => {
    const stages = [{ stage: 'appeal' as const, beginsOn: on('2026-07-06'), endsOn: on('2026-07-08') }];
    expect(lastDayOfAppeals([], on('2026-07-03'), WEEKEND_CALENDAR)).toBe('2026-07-10');
    expect(lastDayOfAppeals(stages, on('2026-07-03'), WEEKEND_CALENDAR)).toBe('2026-07-08');
    expect(lastDayOfAppeals(stages, on('2026-07-09'), WEEKEND_CALENDAR)).toBe('2026-07-16');
  });

  it('is upheld by one person and confirmed by another', () => {
    const step = (upheldByActor: boolean) =>
      advance(appealWorkflow, 'appeal.confirm', 'upheld', { upheldByActor });
    expect(step(false)).toEqual({ ok: true, value: 'confirmed' });
    expect(step(true)).toEqual({ ok: false, error: { key: 'assessment.second-person-needed' } });
    expect(advance(appealWorkflow, 'appeal.confirm', 'lodged', { upheldByActor: false }).ok).toBe(false);
  });
});

describe('a correction', () => {
  const judged: SnapshotIndicator = {
    id: 'i',
    parentId: null,
    number: '',
    name: '办理质量',
    standard: '',
    rule: { kind: 'judgement' },
    maxPoints: '10',
    part: 'base',
    appliesTo: null,
    assessors: [],
    combination: 'mean',
  };
  const entry = (points: string, reason = '经核') => ({
    kind: 'entries' as const,
    entries: [{ assessorId: null, input: { kind: 'points' as const, points }, reason }],
  });
  const key = (...given: Parameters<typeof checkCorrection>) => checkCorrection(...given)?.key ?? 'ok';

  it('is entered as the scorer’s entry was, and checked by the same rule', () => {
    expect(key(entry('9'), judged)).toBe('ok');
    expect(key(entry('11'), judged)).toBe('assessment.points-above-maximum');
    expect(key(entry('9', ''), judged)).toBe('assessment.lost-points-reason-missing');
    expect(key({ kind: 'entries', entries: [] }, judged)).toBe('assessment.correction-missing');
    expect(key({ kind: 'points', points: '1' }, judged)).toBe('assessment.correction-of-another-kind');
  });

  it('reads facts again for an automatic line, and changes or strikes a bonus or deduction', () => {
    const automatic: SnapshotIndicator = { ...judged, rule: { kind: 'automatic', measure: 'on_time' } };
    expect(key({ kind: 'facts', assignments: [] }, automatic)).toBe('ok');
    expect(key(entry('9'), automatic)).toBe('assessment.correction-of-another-kind');
    expect(key({ kind: 'points', points: null }, null)).toBe('ok');
    expect(key({ kind: 'points', points: '0.5' }, null)).toBe('ok');
    expect(key({ kind: 'points', points: '-1' }, null)).toBe('assessment.adjustment-points-invalid');
    expect(key({ kind: 'facts', assignments: [] }, null)).toBe('assessment.correction-of-another-kind');
  });
});
