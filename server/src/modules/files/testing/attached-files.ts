import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { ProgressReportFileRow } from '#db/entities/progress/progress-report-file.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { TestWorld } from '#server/testing/test-world.js';

/** A report of the unit with the file as its evidence. */
export async function attachToReport(world: TestWorld, fileId: string, unitId: string): Promise<void> {
  const { home } = world;
  const stamp = home.stamp();
  const document = { title: '要点', docNumber: null, issuer: null, documentDate: null, year: 2026 };
  const issued = { state: 'issued', issuedOn: '2026-01-05', sourceText: '' };
  const planId = await home.insert(PlanRow, { ...document, ...issued, ...stamp });
  const place = { planId, sectionId: null, sortOrder: 1, spanStart: 0, spanEnd: 0, dueOn: null };
  const item = { code: '2026-01-001', ordinal: '1', title: '任务', content: '' };
  const taskId = await home.insert(TaskRow, { ...place, ...item, ...stamp });
  const signing = { state: 'to_sign', signedAt: null, signedBy: null };
  const work = { startsOn: '2026-01-05', dueOn: null, percent: '0', completedOn: null, latestReportId: null };
  const share = { planId, taskId, unitId, role: 'lead', groupId: null };
  const assignmentId = await home.insert(AssignmentRow, { ...share, ...signing, ...work, ...stamp });
  const texts = { narrative: '', problems: '', nextStep: '', returnReason: null };
  const undecided = { submittedAt: null, submittedBy: null, decidedAt: null, decidedBy: null };
  const period = { year: 2026, quarter: 1, asOf: '2026-03-31', state: 'draft', percent: '10' };
  const report = { assignmentId, ...period, ...texts, ...undecided };
  const reportId = await home.insert(ProgressReportRow, { ...report, ...stamp });
  const evidence = { jurisdictionId: home.id, reportId, fileId, sortOrder: 1 };
  await world.database.dataSource.getRepository(ProgressReportFileRow).insert(evidence);
}

/** A bonus of the unit in a round that is being scored, with the file as its ground. Returns the round. */
export async function attachToScore(world: TestWorld, fileId: string, unitId: string): Promise<string> {
  const { home } = world;
  const round = {
    name: '一季度',
    kind: 'quarterly',
    year: 2026,
    quarter: 1,
    state: 'scoring',
    publishedAt: null,
    publishedBy: null,
  };
  const roundId = await home.insert(AssessmentRoundRow, { ...round, rubric: PLAIN_RUBRIC, ...home.stamp() });
  const bonus = { roundId, unitId, kind: 'bonus', points: '1', reason: '通报表扬', fileId };
  await home.insert(ScoreAdjustmentRow, { ...bonus, ...home.stamp() });
  return roundId;
}
