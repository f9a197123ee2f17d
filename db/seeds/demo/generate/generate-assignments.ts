import { reportingLead } from '#shared/plans/leads/reporting-lead.js';
import { expandAssignments } from '#shared/plans/expand-assignments.js';
import { addDays, asCivilDate, daysBetween } from '#shared/kernel/civil-date.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { PlanRow } from '#db/entities/plans/plan.entity.js';
import { groupBy } from '#shared/assessment/group-by.js';
import type { DemoSeed } from './demo-seed.js';
import type { PlanRows } from './generate-plans.js';
import type { RegisterIndex } from './register-index.js';

/** Issue is this fresh while some units have yet to sign. */
const SIGNING_DAYS = 60;

/** What issuing the plans made, by the same rule as in production; progress is added by `generateReports`. */
export function generateAssignments(
  seed: DemoSeed,
  register: RegisterIndex,
  plans: PlanRows,
): AssignmentRow[] {
  const units = groupBy(plans.taskUnits, ({ taskId }) => taskId);
  const byId = new Map(plans.plans.map((plan) => [plan.id, plan]));
  return plans.tasks.flatMap((task) => {
    const plan = byId.get(task.planId);
    if (!plan || plan.issuedOn === null) return [];
    const shares = expandAssignments(units.get(task.id) ?? [], (groupId) => register.membersOf(groupId));
    const reporter = reportingLead(shares.map((share) => ({ ...share, reportsForTask: false })));
    return shares.map((share): AssignmentRow => {
      const signature = drawSignature(seed, register, plan, share.unitId);
      return {
        ...seed.row(plan.updatedAt, plan.updatedBy, signature),
        planId: plan.id,
        taskId: task.id,
        ...share,
        state: signature ? 'signed' : 'to_sign',
        signedAt: signature?.at ?? null,
        signedBy: signature?.by ?? null,
        startsOn: plan.issuedOn ?? '',
        dueOn: task.dueOn,
        percent: '0',
        completedOn: null,
        latestReportId: null,
        withdrawnAt: null,
        originalDueOn: null,
        openRequest: null,
        suspendedOn: null,
        closedOn: null,
        reportsForTask: share.unitId === reporter,
        divisionId: null,
        officerId: null,
        leaderId: null,
        continuesId: null,
      };
    });
  });
}

/** One to six days after the issue; some of a fresh plan's assignments still wait. */
function drawSignature(seed: DemoSeed, register: RegisterIndex, plan: PlanRow, unitId: string) {
  const issuedOn = asCivilDate(plan.issuedOn ?? '');
  const fresh = daysBetween(issuedOn, seed.today) <= SIGNING_DAYS;
  const signedOn = addDays(issuedOn, seed.chance.between(1, 6));
  if (signedOn >= seed.today || (fresh && seed.chance.hit(0.22))) return null;
  const at = seed.at(signedOn, seed.chance.between(8, 16));
  return { count: 1, at, by: register.account('unit_head', unitId).id };
}
