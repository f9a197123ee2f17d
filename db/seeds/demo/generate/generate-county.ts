import type { CalendarYearRow } from '#db/entities/calendar/calendar-year.entity.js';
import type { DeadlineInstanceRow } from '#db/entities/plans/deadline-instance.entity.js';
import type { InstanceMarkRow } from '#db/entities/plans/instance-mark.entity.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import type { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import type { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import type { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import type { DemoSeed } from './demo-seed.js';
import { generateAssignments } from './generate-assignments.js';
import { generateAudit } from './generate-audit.js';
import { generateCalendar, generateInstances } from './generate-instances.js';
import { generateDraft } from './generate-draft.js';
import { generatePlans, type PlanRows } from './generate-plans.js';
import { generateRegister, type RegisterRows } from './generate-register.js';
import { generateReports } from './generate-reports.js';
import { generateRounds, type RoundRows } from './generate-rounds.js';
import { generateSnapshot } from './generate-snapshots.js';
import { RegisterIndex } from './register-index.js';

/** Every row of the demo county but the jurisdiction itself. */
export interface CountyRows {
  readonly register: RegisterRows;
  readonly plans: PlanRows;
  readonly draft: BreakdownDraftRow;
  readonly assignments: AssignmentRow[];
  readonly reports: ProgressReportRow[];
  readonly rounds: RoundRows[];
  readonly snapshots: RoundSnapshotRow[];
  readonly results: RoundResultRow[];
  readonly appeals: RoundAppealRow[];
  readonly audit: AuditEntryRow[];
  readonly calendar: CalendarYearRow[];
  readonly instances: DeadlineInstanceRow[];
  readonly marks: InstanceMarkRow[];
}

/** Units of which much is late: enough for the heatmap to show where, few enough to be believed. */
const WEAK_UNITS = 5;

/** Pure: the same seed, clock and hashes give the same rows, ids included. */
export function generateCounty(seed: DemoSeed, hashOf: (loginName: string) => string): CountyRows {
  const registerRows = generateRegister(seed, hashOf);
  const register = new RegisterIndex(registerRows);
  const weak = drawWeakUnits(seed, registerRows);
  const plans = generatePlans(seed, register);
  const draft = generateDraft(seed, register);
  const { assignments, reports } = generateWork(seed, register, plans, weak);
  const followed = generateInstances(seed, register, plans, assignments);
  const work = { plans, assignments: followed.assignments, reports };
  const rounds = generateRounds(seed, register, weak);
  const frozen = rounds.map((round) => generateSnapshot(seed, register, round, work));
  const audit = generateAudit(seed, register, work, rounds);
  return {
    register: registerRows,
    plans,
    draft,
    reports,
    rounds,
    snapshots: frozen.flatMap(({ snapshots }) => snapshots),
    results: frozen.flatMap(({ results }) => results),
    appeals: frozen.flatMap(({ appeals }) => appeals),
    audit,
    calendar: generateCalendar(seed),
    ...followed,
  };
}

/** Never the first unit of the register: the office does not fall behind its own plan. */
function drawWeakUnits(seed: DemoSeed, { units }: RegisterRows): Set<string> {
  const weak = new Set<string>();
  while (weak.size < WEAK_UNITS) {
    const unit = units[seed.chance.between(0, units.length - 1)];
    if (unit && unit.name !== '县人民政府办公室') weak.add(unit.id);
  }
  return weak;
}

function generateWork(seed: DemoSeed, register: RegisterIndex, plans: PlanRows, weak: ReadonlySet<string>) {
  const tasks = new Map(plans.tasks.map((task) => [task.id, task]));
  const byId = new Map(plans.plans.map((plan) => [plan.id, plan]));
  const worked = generateAssignments(seed, register, plans).map((assignment) => {
    const task = tasks.get(assignment.taskId);
    const field = plans.fields.get(assignment.taskId);
    const plan = byId.get(assignment.planId);
    if (!task || !field || !plan) throw new Error('an assignment without its task');
    return generateReports(seed, register, {
      assignment,
      task,
      field,
      planYear: plan.year,
      weak: weak.has(assignment.unitId),
    });
  });
  return {
    assignments: worked.map(({ assignment }) => assignment),
    reports: worked.flatMap(({ reports }) => reports),
  };
}
