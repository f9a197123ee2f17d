import type { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import {
  breakdownDraftWorkflow,
  type BreakdownDraftFacts,
  type BreakdownDraftState,
  type BreakdownDraftTransition,
} from '#shared/intake/breakdown-draft.workflow.js';
import type { Doubt as FoundDoubt } from '#shared/intake/breakdown.js';
import { originalText } from '#shared/intake/document-source.js';
import { draftFacts } from '#shared/intake/draft-facts.js';
import { availableActions, type AvailableAction } from '#shared/kernel/workflow.js';
import type { BreakdownDraft } from './breakdown-draft.type.js';
import type { Doubt } from './draft-task.type.js';

/** A draft as the reviewer gets it. Whoever may see it may take every step of the review. */
export function viewBreakdownDraft({ draft, printed: _, ...row }: BreakdownDraftRow): BreakdownDraft {
  const { documentSpans, doubts, tasks, source, cleaning, keptKinds, ...document } = draft;
  const original = source ? originalText(source) : '';
  return {
    ...row,
    ...document,
    documentSpans: Object.entries(documentSpans).map(([field, span]) => ({ field, span })),
    doubts: doubts.map(viewDoubt),
    tasks: tasks.map((task) => ({
      ...task,
      leader: task.leader ?? '',
      leaderSpan: task.leaderSpan ?? null,
      figures: task.figures ?? [],
      doubts: task.doubts.map(viewDoubt),
    })),
    cleaning: (cleaning ?? []).map((change) => ({
      kind: change.kind,
      before: original.slice(change.original.start, change.original.end),
      span: change.cleaned,
    })),
    keptKinds: keptKinds ?? [],
    canReread: source !== undefined,
    availableActions: offered(row.state, draftFacts(draft, row.revisesPlanId)),
  };
}

/** Taken where a plan is withdrawn and where an act is taken back, not on the draft's own page. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set<BreakdownDraftTransition>([
  'breakdown.reopen',
  'breakdown.restore',
]);

/** Of the two ways to become a plan the one that fits. */
function offered(state: BreakdownDraftState, facts: BreakdownDraftFacts): AvailableAction[] {
  const foreign = facts.revisesPlan ? 'breakdown.confirm' : 'breakdown.apply-revision';
  return availableActions(breakdownDraftWorkflow, state, facts).filter(
    ({ key }) => key !== foreign && !FROM_ELSEWHERE.has(key),
  );
}

const viewDoubt = ({ key, values, span }: FoundDoubt): Doubt => ({
  key,
  values: values ?? {},
  span: span ?? null,
});
