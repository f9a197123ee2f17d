import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ROLES } from '../access/roles.js';
import { advance } from '../kernel/workflow.js';
import type { AssignmentState } from '../plans/assignment-state.js';
import {
  assignmentWorkflow,
  type AssignmentFacts,
  type AssignmentTransition,
} from './assignment.workflow.js';
import { offeredAssignmentActions } from './offered-actions.js';

const KEYS = [...new Set(assignmentWorkflow.transitions.map(({ key }) => key))];

type Given = Omit<AssignmentFacts, 'openRequest'>;

const given: fc.Arbitrary<Given> = fc.record({
  withdrawn: fc.constant(false),
  hasDueDate: fc.boolean(),
  reasonGiven: fc.boolean(),
  basisGiven: fc.boolean(),
  completionShown: fc.boolean(),
  checklistComplete: fc.boolean(),
  foundLower: fc.boolean(),
});

const steps = fc.array(fc.tuple(fc.constantFrom(...KEYS), given), { maxLength: 40 });

interface Model {
  readonly state: AssignmentState;
  readonly extensionAsked: boolean;
}

/** What the office would say, written without the table; undefined where it would refuse. */
function expected(
  { state, extensionAsked }: Model,
  key: AssignmentTransition,
  facts: Given,
): Model | undefined {
  const working = state === 'signed';
  const to = (next: AssignmentState, asked = extensionAsked) => ({ state: next, extensionAsked: asked });
  switch (key) {
    case 'assignment.sign':
      return state === 'to_sign' ? to('signed') : undefined;
    case 'assignment.request-extension':
      return working && !extensionAsked && facts.hasDueDate && facts.reasonGiven
        ? to('signed', true)
        : undefined;
    case 'assignment.withdraw-extension':
    case 'assignment.grant-extension':
      return working && extensionAsked ? to('signed', false) : undefined;
    case 'assignment.refuse-extension':
      return working && extensionAsked && facts.reasonGiven ? to('signed', false) : undefined;
    case 'assignment.extend':
      return working && !extensionAsked && facts.hasDueDate && facts.reasonGiven ? to('signed') : undefined;
    case 'assignment.take-back-extension':
      return working && !extensionAsked ? to('signed') : undefined;
    case 'assignment.request-completion':
      return working && !extensionAsked && facts.completionShown ? to('to_check') : undefined;
    case 'assignment.withdraw-completion':
      return state === 'to_check' ? to('signed') : undefined;
    case 'assignment.confirm-completion':
      return state === 'to_check' && facts.checklistComplete ? to('closed') : undefined;
    case 'assignment.refuse-completion':
      return state === 'to_check' && facts.reasonGiven ? to('signed') : undefined;
    case 'assignment.suspend':
      return working && !extensionAsked && facts.reasonGiven && facts.basisGiven
        ? to('suspended')
        : undefined;
    case 'assignment.resume':
      return state === 'suspended' ? to('signed') : undefined;
    case 'assignment.reopen':
      return (state === 'closed' || working) && facts.reasonGiven && facts.foundLower
        ? to('signed')
        : undefined;
  }
}

const openRequestOf = ({ state, extensionAsked }: Model): AssignmentFacts['openRequest'] => {
  if (state === 'to_check') return 'completion';
  return extensionAsked ? 'extension' : null;
};

it('goes where a plain reading of the rules goes, whatever is tried in whatever order', () => {
  fc.assert(
    fc.property(steps, (tried) => {
      let model: Model = { state: 'to_sign', extensionAsked: false };
      for (const [key, facts] of tried) {
        const openRequest = openRequestOf(model);
        const result = advance(assignmentWorkflow, key, model.state, { ...facts, openRequest });
        const next = expected(model, key, facts);
        expect({ key, state: result.ok ? result.value : undefined }).toEqual({ key, state: next?.state });
        if (!result.ok) expect(result.error.key).toBeTruthy();
        model = next ?? model;
      }
    }),
    { numRuns: 500 },
  );
});

it('R16: closed stays closed unless a look-back has found less', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), given, (key, facts) => {
      const result = advance(assignmentWorkflow, key, 'closed', { ...facts, openRequest: null });
      expect(result.ok).toBe(key === 'assignment.reopen' && facts.reasonGiven && facts.foundLower);
    }),
  );
});

it('is never moved once it was withdrawn', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KEYS),
      fc.constantFrom(...assignmentWorkflow.states),
      given,
      (key, state, facts) => {
        const withdrawn = { ...facts, withdrawn: true, openRequest: 'extension' as const };
        expect(advance(assignmentWorkflow, key, state, withdrawn).ok).toBe(false);
      },
    ),
  );
});

it('offers each role its own steps, with the reason where one is not open', () => {
  const offer = (
    role: (typeof ROLES)[number],
    openRequest: AssignmentFacts['openRequest'],
    dueOn: string | null,
  ) =>
    offeredAssignmentActions(
      { jurisdictionId: 'j', accountId: 'a', displayName: 'n', role, unitId: 'u' },
      { unitId: 'u', state: 'signed', withdrawnAt: null, dueOn, openRequest },
    ).map(({ key, reason }) => (reason ? `${key}: ${reason}` : key));
  expect(offer('unit_head', null, '2026-12-31')).toEqual([
    'assignment.request-extension',
    'assignment.request-completion',
  ]);
  expect(offer('unit_head', null, null)).toContain('assignment.request-extension: change.no-due-date');
  expect(offer('unit_head', 'extension', '2026-12-31')).toEqual([
    'assignment.request-extension: change.extension-open',
    'assignment.withdraw-extension',
    'assignment.request-completion: change.extension-open',
  ]);
  expect(offer('office', 'extension', '2026-12-31')).toEqual([
    'assignment.grant-extension',
    'assignment.refuse-extension',
    'assignment.extend: change.extension-open',
    'assignment.suspend: change.extension-open',
  ]);
  expect(offer('office', null, '2026-12-31')).toEqual(['assignment.extend', 'assignment.suspend']);
  expect(offer('leader', 'extension', '2026-12-31')).toEqual([]);
  expect(offer('unit_reporter', null, '2026-12-31')).toEqual([]);
});
