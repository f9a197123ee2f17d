import type { QuarterGridRefusal } from './quarter-grid.refusals.js';

export const quarterGridRefusalsEn: Readonly<Record<QuarterGridRefusal, string>> = {
  'quarter-grid.nothing-saved': 'Nothing was reported for this quarter yet; there is nothing to hand in.',
  'quarter-grid.outside': 'What was pasted is larger than the table; the rest was left out.',
  'quarter-grid.locked': 'This row was handed in or cannot be written; it was not changed.',
  'quarter-grid.no-figure-here': 'The task has no such target.',
  'quarter-grid.date-unreadable': 'Write a date as 2026-09-30 or 2026/9/30.',
  'quarter-grid.percent-unreadable': 'A number from 0 to 100, without words.',
  'quarter-grid.number-unreadable': 'A number; for a share, numerator/denominator.',
  'quarter-grid.not-our-form': 'This is not the quarter’s form of this system. Download it again.',
  'quarter-grid.other-quarter': 'This is the form of {form}; the quarter on the screen is {quarter}.',
  'quarter-grid.column-missing':
    'The column “{column}” is missing. Download the form again and keep its headings.',
  'quarter-grid.row-unknown': 'Not a task of your unit in this quarter, or its number was changed.',
  'quarter-grid.row-twice': 'The same task as in row {row}.',
  'quarter-grid.changed-since': 'Changed by {name} at {time} after the form was downloaded; not overwritten.',
  'quarter-grid.formula': 'Fill in a value, not a formula.',
};
