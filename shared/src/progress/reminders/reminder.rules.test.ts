import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../../kernel/civil-date.js';
import { REMINDER_INTERVAL_HOURS, checkReminder, nextReminderAt, reasonsToRemind } from './reminder.rules.js';

const today = asCivilDate('2026-08-15');
const now = new Date('2026-08-15T02:00:00Z');
const facts = {
  state: 'signed' as const,
  withdrawn: false,
  percent: '40',
  dueOn: null,
  reported: true,
  lastRemindedAt: null,
};

describe('what a unit is reminded of', () => {
  it('is signing, then what is overdue, then the report of the quarter', () => {
    expect(reasonsToRemind({ ...facts, state: 'to_sign', dueOn: asCivilDate('2026-08-14') }, today)).toEqual([
      'to_sign',
      'overdue',
    ]);
    expect(reasonsToRemind({ ...facts, reported: false }, today)).toEqual(['to_report']);
    expect(reasonsToRemind({ ...facts, dueOn: today }, today)).toEqual([]);
  });

  it.each([
    { withdrawn: true },
    { percent: '100' },
    { state: 'closed' as const },
    { state: 'suspended' as const },
  ])('is nothing with %j', (over) => {
    expect(
      reasonsToRemind({ ...facts, reported: false, dueOn: asCivilDate('2026-01-01'), ...over }, today),
    ).toEqual([]);
  });
});

describe('how often', () => {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

  it('is once a day: refused before with the hour from which it is possible again', () => {
    const owing = { ...facts, reported: false };
    expect(checkReminder({ ...owing, lastRemindedAt: ago(REMINDER_INTERVAL_HOURS) }, now, today).ok).toBe(
      true,
    );
    expect(checkReminder({ ...owing, lastRemindedAt: ago(REMINDER_INTERVAL_HOURS - 1) }, now, today)).toEqual(
      {
        ok: false,
        error: { key: 'reminder.too-soon', values: { availableAt: '2026-08-15T03:00:00.000Z' } },
      },
    );
    expect(nextReminderAt(null, now)).toBeNull();
  });

  it('nothing open comes before too soon', () => {
    const checked = checkReminder({ ...facts, lastRemindedAt: now }, now, today);
    expect(checked).toMatchObject({ ok: false, error: { key: 'reminder.nothing-open' } });
  });
});
