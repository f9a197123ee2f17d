import type { RuleInput } from '#shared/assessment/rules/rule-input.js';

interface Words {
  readonly struck: string;
  readonly facts: string;
  readonly notApplicable: string;
}

interface ShownCorrection {
  readonly kind: string;
  readonly points?: string | null;
  readonly entries: readonly { readonly input?: RuleInput | null; readonly reason: string }[];
}

/** What stands in the place of the line's grounds, in a few words. */
export function correctionText({ kind, points, entries }: ShownCorrection, words: Words): string {
  if (kind === 'facts') return words.facts;
  if (kind === 'points') return points ?? words.struck;
  return entries
    .map(({ input, reason }) => [inputText(input, words), reason].filter(Boolean).join('，'))
    .join('；');
}

function inputText(input: RuleInput | null | undefined, { notApplicable }: Words): string {
  if (!input) return notApplicable;
  switch (input.kind) {
    case 'points':
      return input.points;
    case 'value':
      return input.value;
    case 'counts':
      return Object.values(input.counts).join(' / ');
    case 'ticks':
      return `✓ ${input.ticked.length}`;
  }
}
