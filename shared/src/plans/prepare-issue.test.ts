import { describe, expect, it } from '@jest/globals';
import type { TaskRole } from './task-role.js';
import { prepareIssue, type TaskUnitToIssue } from './prepare-issue.js';
import { taskCode } from './task-code.js';

let next = 0;
const named = (role: TaskRole, printedName: string, target: { unitId?: string; groupId?: string } = {}) =>
  ({
    id: `tu${(next += 1)}`,
    role,
    printedName,
    unitId: target.unitId ?? null,
    groupId: target.groupId ?? null,
  }) satisfies TaskUnitToIssue;

const task = (id: string, ...units: TaskUnitToIssue[]) => ({ id, dueOn: '2026-06-30', units });
const nothing = () => null;
const membersOf = (groupId: string): string[] => (groupId === 'towns' ? ['east', 'west'] : []);

describe('prepareIssue', () => {
  it('R07 gives each unit one share, collectives expanded, the lead before the rest', () => {
    const { assignments, facts } = prepareIssue(
      [
        task(
          't1',
          named('responsible', '各镇办', { groupId: 'towns' }),
          named('lead', '东镇', { unitId: 'east' }),
        ),
      ],
      nothing,
      membersOf,
    );
    expect(
      assignments.map(({ taskId, unitId, role, groupId, dueOn }) => [taskId, unitId, role, groupId, dueOn]),
    ).toEqual([
      ['t1', 'east', 'lead', null, '2026-06-30'],
      ['t1', 'west', 'responsible', 'towns', '2026-06-30'],
    ]);
    expect(facts).toEqual({ taskCount: 1, openNames: 0, tasksWithoutUnit: 0 });
  });

  it('resolves names that the register has learnt since the confirmation', () => {
    const unit = named('lead', '县数据局');
    const { resolved, assignments, facts } = prepareIssue(
      [task('t1', unit)],
      () => ({ unitId: 'data', groupId: null }),
      membersOf,
    );
    expect(resolved).toEqual([{ taskUnitId: unit.id, target: { unitId: 'data', groupId: null } }]);
    expect(assignments).toMatchObject([{ unitId: 'data', role: 'lead', groupId: null }]);
    expect(facts.openNames).toBe(0);
  });

  it('counts tasks that nobody would get: without units, with open names, with empty collectives', () => {
    const tasks = [
      task('t1'),
      task('t2', named('lead', '县某局')),
      task('t3', named('lead', '各某', { groupId: 'empty' })),
      task('t4', named('lead', '县某局'), named('responsible', '东镇', { unitId: 'east' })),
    ];
    expect(prepareIssue(tasks, nothing, membersOf).facts).toEqual({
      taskCount: 4,
      openNames: 2,
      tasksWithoutUnit: 3,
    });
  });
});

describe('taskCode', () => {
  it('pads, and grows where it must', () => {
    expect(taskCode(2026, 3, 7)).toBe('2026-03-007');
    expect(taskCode(2026, 120, 1234)).toBe('2026-120-1234');
  });
});
