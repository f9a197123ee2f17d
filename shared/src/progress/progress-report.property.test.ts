import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ASSIGNMENT_STATES } from '../plans/assignment-state.js';
import { ROLES } from '../access/roles.js';
import { advance } from '../kernel/workflow.js';
import { offeredReportActions } from './offered-actions.js';
import {
  PROGRESS_REPORT_STATES,
  progressReportWorkflow,
  type ProgressReportFacts,
  type ProgressReportState,
  type ProgressReportTransition,
} from './progress-report.workflow.js';

const keys = [...new Set(progressReportWorkflow.transitions.map(({ key }) => key))];

const facts: fc.Arbitrary<ProgressReportFacts> = fc.record({
  assignmentState: fc.constantFrom(...ASSIGNMENT_STATES),
  assignmentWithdrawn: fc.boolean(),
  narrativeGiven: fc.boolean(),
  returnReasonGiven: fc.boolean(),
  speaksForUnit: fc.boolean(),
  unitHasHead: fc.boolean(),
  signOffMissing: fc.boolean(),
});
const walks = fc.array(fc.tuple(fc.constantFrom(...keys), facts), { maxLength: 40 });

interface Step {
  readonly from: ProgressReportState;
  readonly to: ProgressReportState;
  readonly key: ProgressReportTransition;
  readonly given: ProgressReportFacts;
}

/** Tries each step in turn from the first state; those that were refused leave it where it was. */
function walk(tries: readonly (readonly [ProgressReportTransition, ProgressReportFacts])[]): Step[] {
  let state: ProgressReportState = progressReportWorkflow.initial;
  const taken: Step[] = [];
  for (const [key, given] of tries) {
    const next = advance(progressReportWorkflow, key, state, given);
    if (!next.ok) continue;
    taken.push({ from: state, to: next.value, key, given });
    state = next.value;
  }
  return taken;
}

it('lets nothing out of the unit that nobody may speak for, that says nothing or lacks its sign-off', () => {
  fc.assert(
    fc.property(walks, (tries) => {
      for (const { to, given } of walk(tries).filter(({ from, to }) => from !== to && to === 'submitted'))
        expect({ to, ...given }).toMatchObject({
          assignmentState: 'signed',
          assignmentWithdrawn: false,
          narrativeGiven: true,
          speaksForUnit: true,
          signOffMissing: false,
        });
    }),
    { numRuns: 2_000 },
  );
});

it('accepts only what was submitted, and lets nothing lead out of what is accepted', () => {
  fc.assert(
    fc.property(walks, (tries) => {
      const steps = walk(tries);
      const accepted = steps.findIndex(({ to }) => to === 'accepted');
      if (accepted < 0) return;
      expect(steps[accepted]).toMatchObject({ from: 'submitted', key: 'progress-report.accept' });
      expect(steps.slice(accepted + 1)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it('gives nothing back without a reason, and moves nothing of a share that was withdrawn', () => {
  fc.assert(
    fc.property(walks, (tries) => {
      for (const { from, to, given } of walk(tries)) {
        expect(given.assignmentWithdrawn).toBe(false);
        if (to === 'returned' && from !== 'returned') expect(given.returnReasonGiven).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('leads every state that is not final on to acceptance, with a head in the unit and without', () => {
  for (const unitHasHead of [true, false]) {
    const given: ProgressReportFacts = {
      assignmentState: 'signed',
      assignmentWithdrawn: false,
      narrativeGiven: true,
      returnReasonGiven: true,
      speaksForUnit: true,
      unitHasHead,
      signOffMissing: false,
    };
    for (const state of PROGRESS_REPORT_STATES) {
      const reached = new Set<ProgressReportState>([state]);
      for (const from of reached)
        for (const key of keys) {
          const next = advance(progressReportWorkflow, key, from, given);
          if (next.ok) reached.add(next.value);
        }
      expect({ state, unitHasHead, done: reached.has('accepted') }).toEqual({
        state,
        unitHasHead,
        done: true,
      });
    }
  }
});

it('offers a reporter whose unit has a head no way past the head', () => {
  const share = { unitId: 'u', state: 'signed' as const, withdrawnAt: null };
  for (const role of ROLES.filter((one) => one !== 'unit_head'))
    for (const state of ['draft', 'returned', 'handed_in'] as const) {
      const actor = { jurisdictionId: 'j', accountId: 'a', displayName: '', role, unitId: 'u' };
      const offered = offeredReportActions(actor, share, state, { unitHasHead: true, signOffMissing: false });
      expect(offered.filter(({ enabled }) => enabled).map(({ key }) => key)).not.toContain(
        'progress-report.submit',
      );
      expect(offered.map(({ key }) => key)).not.toContain('progress-report.pass-on');
    }
});
