import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { EscalationRow } from '#db/entities/progress/escalation.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import { besideMark, type CountyWork, type UnitWork } from './county-work.js';

/** Overdue steps of both units, and what the log knows of their shares: drafts and submitted words. */
export async function raiseLights(
  world: TestWorld,
  home: TestJurisdiction,
  mark: string,
  work: CountyWork,
): Promise<void> {
  const raise = async ({ accepted, reports }: UnitWork, word: string) => {
    const { taskId, unitId, dueOn } = await world.database.dataSource
      .getRepository(AssignmentRow)
      .findOneByOrFail({ jurisdictionId: home.id, id: accepted });
    const at = new Date('2026-08-14T02:00:00Z');
    const step = {
      step: 1,
      name: `${word}提醒`,
      tells: ['unit_head'],
      policyNumber: 0,
      raisedOn: '2026-08-14',
    };
    const closed = { closedOn: null, ending: null };
    await home.insert(EscalationRow, {
      ...{ assignmentId: accepted, taskId, unitId, dueOn, raisedAt: at },
      ...step,
      ...closed,
    });
    for (const state of ['draft', 'submitted'])
      await home.insert(AuditEntryRow, {
        at,
        accountId: null,
        actorName: `${word}某人`,
        unitId,
        action: 'progress.write-report',
        entityType: 'progress-report',
        entityId: reports.accepted,
        taskId,
        before: null,
        after: { state, narrative: `${word}记录` },
        requestId: null,
        address: null,
      });
  };
  await raise(work.own, mark);
  await raise(work.neighbour, besideMark(mark));
}
