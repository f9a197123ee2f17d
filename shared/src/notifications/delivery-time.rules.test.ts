import { expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { isDeliveryTime } from './delivery-time.rules.js';

const everyDay = () => true;

it.each([
  ['2026-08-14T00:29:59Z', false],
  ['2026-08-14T00:30:00Z', true],
  ['2026-08-14T09:59:59Z', true],
  ['2026-08-14T10:00:00Z', false],
  ['2026-08-13T23:00:00Z', false],
])('at %s (UTC) sends: %s', (instant, sends) => {
  expect(isDeliveryTime(new Date(instant), everyDay)).toBe(sends);
});

it('asks the calendar for the day in Beijing, not in Greenwich', () => {
  const holiday = asCivilDate('2026-10-01');
  expect(isDeliveryTime(new Date('2026-10-01T01:00:00Z'), (day) => day !== holiday)).toBe(false);
});
