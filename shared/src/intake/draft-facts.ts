import type { BreakdownDraft } from './breakdown-draft.js';
import type { BreakdownDraftFacts } from './breakdown-draft.workflow.js';

/** What the workflow asks of a draft. Tasks that are not taken do not count. `revisesPlanId`: the plan that it corrects. */
export function draftFacts(draft: BreakdownDraft, revisesPlanId: string | null): BreakdownDraftFacts {
  const taken = draft.tasks.filter((task) => task.taken);
  return {
    titleGiven: draft.title.trim() !== '',
    tasksTaken: taken.length,
    tasksWithoutTitle: taken.filter((task) => task.title.trim() === '').length,
    revisesPlan: revisesPlanId !== null,
  };
}
