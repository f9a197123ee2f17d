import { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { UnitDivisionRow } from '#db/entities/organisation/unit-division.entity.js';
import { AssignmentStepRow } from '#db/entities/plans/assignment-step.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import { ProgressReportFileRow } from '#db/entities/progress/progress-report-file.entity.js';
import type { Random } from '#shared/kernel/ports.js';
import type { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';

/** Who answers for a unit's work. */
export interface UnitStaff {
  readonly divisionId: string;
  readonly officerId: string;
  readonly leaderId: string;
}

export async function makeStaff(home: TestJurisdiction, unitId: string, n: number): Promise<UnitStaff> {
  const stamp = home.stamp();
  const officer = (duty: string, name: string, phone: string) =>
    home.insert(OfficerRow, { unitId, duty, name, phone, post: '', divisionId: null, ...stamp });
  return {
    divisionId: await home.insert(UnitDivisionRow, { unitId, name: `第${n}科`, sortOrder: n, ...stamp }),
    officerId: await officer('responsible', `张${n}`, n % 2 ? `1380000000${n}` : `83${n}001`),
    leaderId: await officer('leader', `李${n}`, ''),
  };
}

/** Evidence below the latest report, which becomes the share's. */
export async function addEvidence(
  world: TestWorld,
  home: TestJurisdiction,
  latestReportId: string,
  names: readonly string[],
): Promise<void> {
  const { dataSource } = world.database;
  for (const [sortOrder, name] of names.entries()) {
    const shape = { mediaType: 'application/pdf', sizeBytes: '1', sha256: '0'.repeat(64), unitId: null };
    const made = { createdAt: new Date('2026-06-01T00:00:00Z'), createdBy: null };
    const fileId = await home.insert(StoredFileRow, { name, ...shape, ...made });
    const link = { jurisdictionId: home.id, reportId: latestReportId, fileId, sortOrder };
    await dataSource.getRepository(ProgressReportFileRow).insert(link);
  }
}

/** By chance: people in charge, a step in this quarter or the next, a report that waits or was returned. */
export async function addDetails(
  world: TestWorld,
  plan: IssuedPlan,
  home: TestJurisdiction,
  share: { readonly assignmentId: string; readonly staff: UnitStaff },
  random: Random,
): Promise<void> {
  const { assignmentId, staff } = share;
  const some = (chance: number) => random.next() < chance;
  const stamp = home.stamp();
  if (some(0.5))
    await world.database.dataSource.getRepository(AssignmentRow).update({ id: assignmentId }, { ...staff });
  if (some(0.3)) {
    const dueOn = some(0.5) ? '2026-09-10' : '2026-11-10';
    const step = { title: `步骤${dueOn}`, divisionId: null, officerId: null, doneOn: null, sortOrder: 1 };
    await home.insert(AssignmentStepRow, { assignmentId, dueOn, ...step, ...stamp });
  }
  if (some(0.3))
    await plan.report(assignmentId, 3, { state: some(0.5) ? 'returned' : 'submitted', asOf: '2026-08-10' });
}

/** 季度目标, beside whatever else the task asks for. */
export const addQuarterTarget = (home: TestJurisdiction, taskId: string): Promise<string> =>
  home.insert(TaskTargetRow, {
    taskId,
    text: '每季度至少1次',
    comparator: 'at_least',
    value: ['1'],
    unit: '次',
    per: 'quarter',
    scope: null,
    sortOrder: 2,
  });
