import { describe, expect, it } from '@jest/globals';
import { drawWorkflow } from '../assessment/draw/draw.workflow.js';
import { roundWorkflow } from '../assessment/round.workflow.js';
import { yearWorkflow } from '../assessment/year/year.workflow.js';
import { breakdownDraftWorkflow } from '../intake/breakdown-draft.workflow.js';
import { planWorkflow } from '../plans/plan.workflow.js';
import { assignmentWorkflow } from '../progress/assignment.workflow.js';
import { figureDisputeWorkflow } from '../progress/disputes/figure-dispute.workflow.js';
import { followedItemWorkflow } from '../progress/changes/followed-item.workflow.js';
import { progressReportWorkflow } from '../progress/progress-report.workflow.js';
import { advance, availableActions, type Workflow } from './workflow.js';

const workflows = [
  planWorkflow,
  breakdownDraftWorkflow,
  assignmentWorkflow,
  progressReportWorkflow,
  followedItemWorkflow,
  figureDisputeWorkflow,
  roundWorkflow,
  drawWorkflow,
  yearWorkflow,
];

describe.each(
  workflows.map((w) => [w.name, w as unknown as Workflow<string, never, string, string>] as const),
)('%s', (_name, workflow) => {
  it('reaches every state from the first', () => {
    const reached = new Set([workflow.initial]);
    for (let grew = true; grew;) {
      const next = workflow.transitions.filter(
        (t) => t.from.some((s) => reached.has(s)) && !reached.has(t.to),
      );
      next.forEach((t) => reached.add(t.to));
      grew = next.length > 0;
    }
    expect([...reached].sort()).toEqual([...workflow.states].sort());
  });

  it('names each step from a state once', () => {
    const steps = workflow.transitions.flatMap((t) => t.from.map((state) => `${state} ${t.key}`));
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('a report', () => {
  const facts = {
    assignmentState: 'signed' as const,
    assignmentWithdrawn: false,
    narrativeGiven: true,
    returnReasonGiven: true,
    speaksForUnit: true,
    unitHasHead: true,
    signOffMissing: false,
  };

  it('goes only where the table leads', () => {
    expect(advance(progressReportWorkflow, 'progress-report.submit', 'draft', facts)).toEqual({
      ok: true,
      value: 'submitted',
    });
    expect(advance(progressReportWorkflow, 'progress-report.accept', 'draft', facts)).toMatchObject({
      ok: false,
      error: { key: 'workflow.not-from-this-state' },
    });
    expect(availableActions(progressReportWorkflow, 'accepted', facts)).toEqual([]);
  });

  it('is refused by the first guard that fails, and the screen is told the same', () => {
    const unsigned = { ...facts, assignmentState: 'to_sign' as const, narrativeGiven: false };
    const refusal = advance(progressReportWorkflow, 'progress-report.submit', 'draft', unsigned);
    expect(refusal).toMatchObject({ ok: false, error: { key: 'progress.assignment-not-signed' } });
    expect(availableActions(progressReportWorkflow, 'draft', unsigned)).toContainEqual({
      key: 'progress-report.submit',
      enabled: false,
      reason: 'progress.assignment-not-signed',
    });
  });
});
