import { expect, it } from '@jest/globals';
import { timelineChanges } from './timeline-fields.js';

it('tells what changed, in a fixed order, and nothing that is not on the list', () => {
  const before = { state: 'signed', dueOn: '2026-06-30', note: '', contact: '13800000000', percent: '40' };
  const after = { contact: '13900000000', dueOn: '2026-09-30', state: 'signed', note: null, reason: '汛期' };
  expect(timelineChanges(before, after)).toEqual([
    { field: 'dueOn', before: '2026-06-30', after: '2026-09-30' },
    { field: 'reason', before: null, after: '汛期' },
  ]);
});

it('tells what began and what ended', () => {
  expect(timelineChanges(null, { unitId: 'u', role: 'lead' })).toEqual([
    { field: 'role', before: null, after: 'lead' },
    { field: 'unitId', before: null, after: 'u' },
  ]);
  expect(timelineChanges({ title: '清淤' }, null)).toEqual([{ field: 'title', before: '清淤', after: null }]);
  expect(timelineChanges(null, null)).toEqual([]);
  expect(timelineChanges('x', ['y'])).toEqual([]);
});
