import type { CalendarLabels } from './calendar.labels.js';

export const calendarLabelsEn: CalendarLabels = {
  dayKinds: { off: 'Off', work: 'Work' },
  lastDayPolicies: {
    keep: 'Never move: a last day that is a day off stays as it is',
    counted: 'Limits counted in days move to the next workday; printed dates stay',
    all: 'Printed dates and ends of months, quarters and years move to the next workday too',
  },
  computed: 'Computed from weekends for now',
  refusals: {
    'calendar.row-without-date': 'No date found. Please write it as 2026-10-01.',
    'calendar.no-such-day': 'There is no such day. Please check the date.',
    'calendar.row-without-kind': 'Please say “off” or “work”.',
    'calendar.day-of-another-year': 'This day does not belong to the year.',
    'calendar.day-twice': 'The same day is given twice.',
    'calendar.work-on-a-workday': 'This day is worked anyway. Please check the date.',
    'calendar.nothing-to-change': 'There is nothing to save.',
    'calendar.difference-changed':
      'The deadlines affected have changed. Please check them again and confirm.',
    'calendar.source-missing': 'Please give the number of the notice.',
    'calendar.no-days': 'No day off and no make-up workday was found.',
    'calendar.not-offered': 'No notice of this year comes with the system. Please import it.',
  },
};
