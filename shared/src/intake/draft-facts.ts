import type { BreakdownDraft } from './breakdown-draft.js';
import type { BreakdownDraftFacts } from './breakdown-draft.workflow.js';

/** What the workflow asks of a draft. Tasks that are not taken do not count. */
export function draftFacts(draft: BreakdownDraft): BreakdownDraftFacts {
  const taken = draft.tasks.filter((task) => task.taken);
  return {
    titleGiven: draft.title.trim() !== '',
    tasksTaken: taken.length,
    tasksWithoutTitle: taken.filter((task) => task.title.trim() === '').length,
  };
}
