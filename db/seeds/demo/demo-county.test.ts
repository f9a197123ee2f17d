import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { standingOf } from '#shared/progress/standing-of.js';
import { groupBy } from '#shared/assessment/group-by.js';
import { checkIndicatorTree } from '#shared/assessment/indicator-tree.rules.js';
import { asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';
import { LIGHTS, lightOf, statusOf, TASK_STATUSES } from '#shared/progress/task-status.js';
import { readDocument } from '#shared/intake/read-document.js';
import { PROGRESS_REPORT_STATES } from '#shared/progress/progress-report.workflow.js';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { Chance } from './generate/chance.js';
import { demoPlans } from './documents/demo-plans.js';
import { DemoSeed } from './generate/demo-seed.js';
import { generateCounty, type CountyRows } from './generate/generate-county.js';
import { writeDocument } from './writing/write-document.js';

const countyOn = (day: string, seed = 20_230_105): CountyRows =>
  generateCounty(
    new DemoSeed(
      '00000000-0000-7000-8000-000000000000',
      new Date(`${day}T10:00:00+08:00`),
      new Chance(seededRandom(seed)),
    ),
    () => 'hash',
  );

const factsOf = ({ percent, startsOn, dueOn, completedOn }: AssignmentRow) => ({
  percent,
  startsOn: asCivilDate(startsOn),
  dueOn: dueOn === null ? null : asCivilDate(dueOn),
  completedOn: completedOn === null ? null : asCivilDate(completedOn),
  suspendedOn: null,
  closedOn: null,
});

const shares = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> =>
  new Map([...groupBy(items, keyOf)].map(([key, group]) => [key, group.length / items.length]));

/** In each quarter, at its edges and around the turn of the year. */
const DAYS = [
  '2026-01-01',
  '2026-02-28',
  '2026-04-01',
  '2026-06-30',
  '2026-08-15',
  '2026-11-22',
  '2027-12-31',
];

describe.each(DAYS)('the county on %s', (day) => {
  const today: CivilDate = asCivilDate(day);
  let county: CountyRows;

  beforeAll(() => {
    county = countyOn(day);
  });

  it('has its plans, tasks, units, rounds and accounts', () => {
    expect(county.register.units).toHaveLength(45);
    expect(county.register.categories).toHaveLength(3);
    expect(county.plans.plans.map(({ state }) => state).filter((state) => state === 'draft')).toHaveLength(1);
    expect(county.plans.plans).toHaveLength(6);
    expect(county.plans.tasks).toHaveLength(150);
    expect(county.rounds.map(({ round }) => round.state)).toEqual([
      'published',
      'published',
      'scoring',
      'announced',
      'proposed',
    ]);
    expect(county.snapshots.map(({ ordinal }) => ordinal)).toEqual([1, 1, 2, 1]);
    expect(county.appeals.map(({ state }) => state).sort()).toEqual([
      'confirmed',
      'lodged',
      'rejected',
      'upheld',
    ]);
    expect(county.results).toHaveLength(135);
    expect(new Set(county.register.accounts.map(({ role }) => role)).size).toBe(6);
    expect(county.draft.state).toBe('in_review');
  });

  it('shows every status and light, most of them green and few of them red', () => {
    const statuses = shares(county.assignments, (a) => statusOf(factsOf(a), today, DEFAULT_LIGHT_POLICY));
    expect([...statuses.keys()].sort()).toEqual([...TASK_STATUSES].sort());
    const lights = shares(county.assignments, (a) => lightOf(factsOf(a), today, DEFAULT_LIGHT_POLICY));
    expect([...lights.keys()].sort()).toEqual([...LIGHTS].sort());
    expect(lights.get('green')).toBeGreaterThan(0.55);
    expect(lights.get('yellow')).toBeLessThan(0.2);
    expect(lights.get('red')).toBeLessThan(0.08);
    expect(statuses.get('behind')).toBeLessThan(0.2);
  });

  it('has reports in every state and in each of the last four quarters, none of them from the future', () => {
    expect(new Set(county.reports.map(({ state }) => state))).toEqual(new Set(PROGRESS_REPORT_STATES));
    const quarters = new Set(county.reports.map(({ year, quarter }) => year * 4 + quarter));
    const before = county.rounds[2]!.round;
    for (let back = 0; back < 4; back += 1)
      expect(quarters).toContain(before.year * 4 + before.quarter - back);
    const now = Date.parse(`${day}T10:00:00+08:00`);
    for (const { asOf, createdAt, submittedAt, decidedAt, updatedAt } of county.reports) {
      expect(asOf <= day).toBe(true);
      const times = [createdAt, submittedAt, decidedAt, updatedAt].flatMap((at) => at?.getTime() ?? []);
      expect(Math.max(...times)).toBeLessThanOrEqual(now);
      expect(submittedAt === null || submittedAt >= createdAt).toBe(true);
      expect(decidedAt === null || submittedAt === null || decidedAt >= submittedAt).toBe(true);
    }
  });

  it('lets accepted percentages only rise, and repeats them in the assignment', () => {
    const accepted = groupBy(
      county.reports.filter(({ state }) => state === 'accepted'),
      ({ assignmentId }) => assignmentId,
    );
    for (const assignment of county.assignments) {
      const reports = accepted.get(assignment.id) ?? [];
      const percents = reports.map(({ percent }) => Number(percent));
      expect(percents).toEqual([...percents].sort((a, b) => a - b));
      const standing = standingOf(reports.map((report) => ({ ...report, asOf: asCivilDate(report.asOf) })));
      expect(standing).toEqual({ percent: assignment.percent, completedOn: assignment.completedOn });
      expect(assignment.latestReportId).toBe(reports[reports.length - 1]?.id ?? null);
      if (assignment.state === 'to_sign') expect(reports).toEqual([]);
    }
  });
});

describe('the invented documents', () => {
  const county = countyOn('2026-11-22');

  it('carry true spans: what was read stands in the text where it says', () => {
    const plans = new Map(county.plans.plans.map((plan) => [plan.id, plan]));
    for (const task of county.plans.tasks) {
      const text = plans.get(task.planId)!.sourceText;
      expect(text.slice(task.spanStart, task.spanEnd)).toBe(task.content);
      expect(task.content).toContain(task.title);
    }
    const { draft } = county.draft;
    const cut = (span: { start: number; end: number } | null) =>
      span && draft.text.slice(span.start, span.end);
    for (const task of draft.tasks) {
      expect(cut(task.titleSpan)).toBe(task.title);
      for (const unit of task.units) expect(cut(unit.span)).toBe(unit.printedName);
      for (const deadline of task.deadlines) expect(cut(deadline.span)).toBe(deadline.text);
      for (const target of task.targets) expect(cut(target.span)).toBe(target.text);
    }
    expect(cut(draft.documentSpans['title'] ?? null)).toBe(draft.title);
  });

  it('read the same to the reader of official documents: titles, units, dates and document data', () => {
    for (const { document, documentDate, year } of demoPlans(asCivilDate('2026-11-22'))) {
      const written = writeDocument(document, year, documentDate);
      const read = readDocument({ text: written.text });
      const { title, docNumber, issuer } = document;
      expect(read.document).toMatchObject({ title, docNumber, issuer, date: documentDate });
      const namesOf = (units: readonly { printedName: string }[]) =>
        units.map(({ printedName }) => printedName);
      const datesOf = (deadlines: readonly { date?: string | null }[]) =>
        deadlines.flatMap(({ date }) => date ?? []);
      expect(
        read.tasks.map((one) => ({
          title: one.title,
          units: namesOf([...one.leadUnits, ...one.responsibleUnits]),
          dates: datesOf(one.deadlines),
        })),
      ).toEqual(
        written.tasks.map((one) => ({
          title: one.title,
          units: namesOf(one.units),
          dates: datesOf(one.deadlines),
        })),
      );
    }
  });

  it('use every kind of deadline, units and collectives, and leave one name of the draft open', () => {
    expect(new Set(county.plans.deadlines.map(({ kind }) => kind)).size).toBe(7);
    const open = county.plans.taskUnits.filter(({ unitId, groupId }) => unitId === null && groupId === null);
    expect(open.map(({ printedName }) => printedName)).toEqual(['县河湖长制办公室']);
    expect(county.plans.taskUnits.filter(({ groupId }) => groupId !== null).length).toBeGreaterThan(20);
    expect(county.assignments.some(({ state }) => state === 'to_sign')).toBe(true);
  });

  it('rest on a sound indicator tree', () => {
    for (const { round, indicators } of county.rounds)
      expect(checkIndicatorTree(indicators, round.rubric.fullPoints)).toEqual([]);
  });

  it('are the same for the same seed and clock, and others for another seed', () => {
    const hash = (one: CountyRows) => {
      const { fields: _, ...plans } = one.plans;
      return createHash('sha256')
        .update(JSON.stringify({ ...one, plans }))
        .digest('hex');
    };
    expect(hash(countyOn('2026-11-22'))).toBe(hash(county));
    expect(hash(countyOn('2026-11-22', 1))).not.toBe(hash(county));
  });
});
