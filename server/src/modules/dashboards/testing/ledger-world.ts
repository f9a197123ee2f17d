import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { addDays, asCivilDate } from '#shared/kernel/civil-date.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import { addDetails, addEvidence, addQuarterTarget, makeStaff, type UnitStaff } from './share-details.js';

export interface LedgerWorld {
  readonly categoryIds: string[];
  readonly unitIds: string[];
  readonly planIds: string[];
}

const TITLES = ['修订预案', '新建道路', '培训干部100%', '清_欠账款', '督办信访', '核查台账'];
const TODAY = asCivilDate('2026-08-15');

/**
 * Three plans of two years with headings that repeat, nest, and nest under the name of another top heading, worked
 * on by eight units in every state. The same seed gives the same world.
 */
export async function generateLedgerWorld(world: TestWorld, home: TestJurisdiction): Promise<LedgerWorld> {
  const random = seededRandom(2026);
  const details = seededRandom(99);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random.next() * values.length)]!;
  const categoryIds = [await home.category(), await home.category()];
  const unitIds: string[] = [];
  for (const name of ['县甲局', '县乙局', '县丙局', '东镇', '南镇', '西镇'])
    unitIds.push(await home.unit(name, { categoryId: pick(categoryIds) }));
  const staff: UnitStaff[] = [];
  for (const [n, unitId] of unitIds.entries()) staff.push(await makeStaff(home, unitId, n));
  const planIds: string[] = [];
  for (const [title, year] of [
    ['政府工作报告', 2026],
    ['十件实事', 2026],
    ['往年要点', 2025],
  ] as const) {
    const plan = await IssuedPlan.create(home, title, year);
    planIds.push(plan.id);
    const sections = await makeSections(plan);
    for (let n = 0; n < 14; n += 1) {
      const dueOn = random.next() < 0.2 ? null : addDays(TODAY, Math.floor(random.next() * 160) - 60);
      const taskId = await plan.task({
        title: pick(TITLES),
        content: `落实第${n}项`,
        sectionId: pick(sections),
        dueOn,
        leads: random.next() < 0.3 ? ['县甲局', '县乙局'] : ['各镇'],
        deadline: dueOn ? '按期完成' : '长期坚持',
        ...(random.next() < 0.5 && { target: '不少于3个' }),
      });
      if (details.next() < 0.4) await addQuarterTarget(home, taskId);
      for (const [place, unitId] of unitIds.entries()) {
        if (random.next() < 0.45) continue;
        const role = place === 0 ? 'lead' : 'responsible';
        const part = { taskId, unitId, role, dueOn } as const;
        const assignmentId = await share(world, home, plan, part, random.next());
        await addDetails(world, plan, home, { assignmentId, staff: staff[place]! }, details);
      }
    }
  }
  return { categoryIds, unitIds, planIds };
}

/** Includes null, for tasks outside every section, and two top headings of one name. */
async function makeSections(plan: IssuedPlan): Promise<(string | null)[]> {
  const first = await plan.section('一、经济发展');
  const second = await plan.section('二、社会民生');
  return [
    null,
    first,
    await plan.section('（一）工业', first),
    await plan.section('（一）教育', await plan.section('教育卫生', second)),
    await plan.section('一、经济发展', second),
    await plan.section('二、社会民生'),
  ];
}

async function share(
  world: TestWorld,
  home: TestJurisdiction,
  plan: IssuedPlan,
  part: { taskId: string; unitId: string; role: 'lead' | 'responsible'; dueOn: string | null },
  chance: number,
): Promise<string> {
  const percent = chance < 0.25 ? '0' : chance < 0.5 ? '100' : (chance * 100).toFixed(2);
  const completedOn = percent === '100' ? (chance < 0.4 ? '2026-06-20' : '2026-08-01') : null;
  const state = chance < 0.1 ? 'to_sign' : 'signed';
  const assignmentId = await plan.assign(part.taskId, part.unitId, { ...part, percent, completedOn, state });
  if (percent === '0') return assignmentId;
  const latestReportId = await plan.report(assignmentId, 2, {
    percent,
    narrative: `完成${percent}%`,
    problems: '资金',
    nextStep: chance < 0.6 ? '催收款项' : '',
  });
  await world.database.dataSource
    .getRepository(AssignmentRow)
    .update({ id: assignmentId }, { latestReportId });
  if (chance > 0.7) await addEvidence(world, home, latestReportId, ['会议纪要.pdf', '现场照片.pdf']);
  return assignmentId;
}
