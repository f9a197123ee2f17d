import { describe, expect, it } from '@jest/globals';
import { addDays, asCivilDate } from '../../kernel/civil-date.js';
import { ROUND_STAGES, type RoundStage, type StageDates } from './round-stage.js';
import { checkStagePlan } from './stage-plan.rules.js';
import { stageStandings, type StageFacts } from './stage-standing.js';

const FIRST = asCivilDate('2026-07-01');
const day = (after: number) => addDays(FIRST, after);
const stage = (name: RoundStage, from: number, to: number): StageDates => ({
  stage: name,
  beginsOn: day(from),
  endsOn: day(to),
});
/** Two days each, one after the other. */
const ALL = ROUND_STAGES.map((name, index) => stage(name, index * 2, index * 2 + 1));

describe('a plan of stages', () => {
  const keyOf = (...given: Parameters<typeof checkStagePlan>) => checkStagePlan(...given)?.key ?? 'ok';

  it('R60: has each stage once, in order, no two on one day; any may be left out', () => {
    expect(keyOf(ALL, [], FIRST)).toBe('ok');
    expect(keyOf([...ALL].reverse(), [], FIRST)).toBe('ok');
    expect(keyOf([ALL[0]!, ALL[3]!, ALL[6]!], [], FIRST)).toBe('ok');
    expect(keyOf([], [], FIRST)).toBe('ok');
    expect(keyOf([ALL[0]!, ALL[0]!], [], FIRST)).toBe('assessment.stage-twice');
    expect(keyOf([stage('appeal', 3, 2)], [], FIRST)).toBe('assessment.stage-dates-reversed');
    expect(keyOf([stage('self_review', 0, 2), stage('initial_review', 2, 3)], [], FIRST)).toBe(
      'assessment.stages-overlap',
    );
    expect(keyOf([stage('self_review', 4, 5), stage('initial_review', 1, 2)], [], FIRST)).toBe(
      'assessment.stages-overlap',
    );
  });

  it('can be changed until a stage is over, and never into the past', () => {
    const today = day(3);
    const [first, second, ...later] = ALL as [StageDates, StageDates, ...StageDates[]];
    expect(keyOf(ALL, ALL, today)).toBe('ok');
    expect(keyOf([second, ...later], ALL, today)).toBe('assessment.stage-passed');
    expect(keyOf([stage('self_review', 0, 0), second, ...later], ALL, today)).toBe('assessment.stage-passed');
    expect(keyOf([first, stage('initial_review', 2, 3), ...later], ALL, today)).toBe('ok');
    expect(keyOf([first, stage('initial_review', 2, 2), ...later], ALL, today)).toBe(
      'assessment.stage-in-the-past',
    );
    expect(keyOf([stage('self_review', 0, 1)], [], today)).toBe('assessment.stage-in-the-past');
  });
});

describe('where stages stand', () => {
  const OPEN: StageFacts = { state: 'scoring', selfReviewsMissing: 2, missingScores: 7, openAppeals: 0 };
  const on = (after: number, facts: Partial<StageFacts> = {}) =>
    stageStandings(ALL, { ...OPEN, ...facts }, day(after)).map(({ standing }) => standing);

  it('runs through its days and is late once they are over with work left', () => {
    expect(on(-1)).toEqual(ROUND_STAGES.map(() => 'ahead'));
    expect(on(0)[0]).toBe('running');
    expect(on(1)[0]).toBe('running');
    expect(on(2).slice(0, 3)).toEqual(['late', 'running', 'ahead']);
    expect(on(4, { selfReviewsMissing: 0 }).slice(0, 3)).toEqual(['done', 'late', 'running']);
    expect(on(20)).toEqual(['late', 'late', 'late', 'late', 'done', 'late', 'late']);
  });

  it('counts what it waits for', () => {
    const late = stageStandings(ALL, { ...OPEN, state: 'announced', openAppeals: 3 }, day(30));
    expect(late.map(({ outstanding }) => outstanding)).toEqual([2, 0, 0, 0, 3, 3, 0]);
    expect(late.map(({ standing }) => standing).slice(1)).toEqual([
      'done',
      'done',
      'done',
      'late',
      'late',
      'late',
    ]);
  });

  it('leaves nothing late of a published round', () => {
    expect(new Set(on(30, { state: 'published' }))).toEqual(new Set(['done']));
  });
});
