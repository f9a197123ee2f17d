import type { BreakdownDraft } from '../breakdown-draft.js';
import { breakdownOfTemplate, type ReadTemplate } from './read-template.js';
import type { Breakdown } from '../breakdown.js';

/** What the reviewer gets of a workbook: its rows without faults. */
export interface TemplateProposal {
  readonly breakdown: Breakdown;
  /** Adds to the draft made of the breakdown what only a ledger knows: the plan's year and the codes of tasks. */
  readonly complete: (draft: BreakdownDraft) => BreakdownDraft;
}

export function proposalOfTemplate(template: ReadTemplate): TemplateProposal {
  const good = template.tasks.filter(({ isFaulty }) => !isFaulty);
  return {
    breakdown: breakdownOfTemplate(template, good),
    complete: (draft) => ({
      ...draft,
      year: template.heading.year ?? draft.year,
      tasks: draft.tasks.map((task, i) => {
        const code = good[i]?.code ?? null;
        return code === null ? task : { ...task, code };
      }),
    }),
  };
}
