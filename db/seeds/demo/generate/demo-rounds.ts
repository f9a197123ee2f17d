import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { StageDates } from '#shared/assessment/stages/round-stage.js';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.js';
import { lastDayOf, previousQuarter, type Quarter } from '#shared/kernel/quarter.js';
import type { DemoSeed } from './demo-seed.js';

/** A round of the demo county and how far it has come; days that are null have not come. */
export interface DemoRound {
  readonly name: string;
  readonly kind: RoundKind;
  /** Closing quarter. */
  readonly quarter: Quarter;
  readonly state: RoundState;
  readonly stages: readonly StageDates[];
  readonly openedOn: CivilDate;
  readonly proposedOn: CivilDate | null;
  readonly announcedOn: CivilDate | null;
  readonly publishedOn: CivilDate | null;
}

const NUMERALS = ['一', '二', '三', '四'];
/** Days after the period's end. */
const OPENED_AFTER = 3;
const PUBLISHED_AFTER = 18;
const NOT_YET = { proposedOn: null, announcedOn: null, publishedOn: null };

/** One round in each state, on whatever day the county stands. */
export function demoRounds({ quarter, today }: DemoSeed): DemoRound[] {
  const scoring = previousQuarter(quarter);
  const second = previousQuarter(scoring);
  const first = previousQuarter(second);
  return [
    published(first, false),
    published(second, true),
    {
      ...quarterly(scoring),
      state: 'scoring',
      stages: stagesFrom(addDays(lastDayOf(scoring), OPENED_AFTER), today),
      ...NOT_YET,
    },
    special(second, today),
    halfYearly(second, today),
  ];
}

const quarterly = (quarter: Quarter) => ({
  name: `${quarter.year}年${NUMERALS[quarter.quarter - 1]}季度重点工作督查考核`,
  kind: 'quarterly' as const,
  quarter,
  openedOn: addDays(lastDayOf(quarter), OPENED_AFTER),
});

/** With 公示 and appeals, or, as it was done before, without. */
function published(quarter: Quarter, withAppeals: boolean): DemoRound {
  const publishedOn = addDays(lastDayOf(quarter), PUBLISHED_AFTER + (withAppeals ? 12 : 0));
  const round = { ...quarterly(quarter), state: 'published' as const, publishedOn };
  const proposedOn = addDays(lastDayOf(quarter), PUBLISHED_AFTER - 2);
  if (!withAppeals) return { ...round, stages: [], proposedOn, announcedOn: null };
  const day = (after: number) => addDays(lastDayOf(quarter), after);
  const stages: StageDates[] = [
    { stage: 'self_review', beginsOn: day(3), endsOn: day(7) },
    { stage: 'initial_review', beginsOn: day(8), endsOn: day(14) },
    { stage: 're_review', beginsOn: day(15), endsOn: day(17) },
    { stage: 'announcement', beginsOn: day(18), endsOn: day(22) },
    { stage: 'appeal', beginsOn: day(23), endsOn: day(26) },
    { stage: 'final_review', beginsOn: day(27), endsOn: day(29) },
    { stage: 'publication', beginsOn: day(30), endsOn: day(31) },
  ];
  return { ...round, stages, proposedOn, announcedOn: day(18) };
}

/** 自评 is over, 初评 runs, the rest is ahead. */
function stagesFrom(openedOn: CivilDate, today: CivilDate): StageDates[] {
  const day = (after: number) => addDays(today, after);
  const until = day(-2) > openedOn ? day(-2) : openedOn;
  return [
    { stage: 'self_review', beginsOn: openedOn, endsOn: until },
    { stage: 'initial_review', beginsOn: addDays(until, 1), endsOn: addDays(until, 12) },
    { stage: 're_review', beginsOn: addDays(until, 13), endsOn: addDays(until, 15) },
    { stage: 'announcement', beginsOn: addDays(until, 16), endsOn: addDays(until, 20) },
    { stage: 'appeal', beginsOn: addDays(until, 21), endsOn: addDays(until, 25) },
    { stage: 'publication', beginsOn: addDays(until, 26), endsOn: addDays(until, 28) },
  ];
}

/** Shown two days ago; units may object for another week. */
function special(quarter: Quarter, today: CivilDate): DemoRound {
  const day = (after: number) => addDays(today, after);
  return {
    name: `${quarter.year}年营商环境专项督查`,
    kind: 'special',
    quarter,
    state: 'announced',
    openedOn: day(-20),
    stages: [
      { stage: 'announcement', beginsOn: day(-2), endsOn: day(2) },
      { stage: 'appeal', beginsOn: day(3), endsOn: day(7) },
      { stage: 'publication', beginsOn: day(8), endsOn: day(9) },
    ],
    proposedOn: day(-3),
    announcedOn: day(-2),
    publishedOn: null,
  };
}

/** Scored, and waiting for the second person; a day late. */
function halfYearly(latest: Quarter, today: CivilDate): DemoRound {
  const quarter = latest.quarter % 2 === 0 ? latest : previousQuarter(latest);
  const day = (after: number) => addDays(today, after);
  return {
    name: `${quarter.year}年${quarter.quarter === 2 ? '上' : '下'}半年目标任务考核`,
    kind: 'half_yearly',
    quarter,
    state: 'proposed',
    openedOn: day(-20),
    stages: [
      { stage: 'initial_review', beginsOn: day(-20), endsOn: day(-6) },
      { stage: 're_review', beginsOn: day(-5), endsOn: day(-4) },
      { stage: 'announcement', beginsOn: day(-3), endsOn: day(-1) },
      { stage: 'appeal', beginsOn: day(1), endsOn: day(5) },
      { stage: 'publication', beginsOn: day(6), endsOn: day(7) },
    ],
    proposedOn: day(-4),
    announcedOn: null,
    publishedOn: null,
  };
}
