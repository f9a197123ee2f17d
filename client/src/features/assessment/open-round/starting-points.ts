import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import {
  RUBRIC_TEMPLATE_KEYS,
  RUBRIC_TEMPLATES,
  type RubricTemplateKey,
} from '#shared/assessment/rubrics/rubric-templates.js';

/** What a round or a rubric begins with, as the address of the page says it. */
export type StartingPoint = 'blank' | `template:${RubricTemplateKey}` | `rubric:${string}`;

export const FIRST_CHOICE: StartingPoint = 'template:quarter';

const LEAF: IndicatorNode = {
  id: 'first',
  parentId: null,
  number: '',
  name: '',
  standard: '',
  rule: { kind: 'judgement' },
  maxPoints: '100',
  part: 'base',
  appliesTo: null,
  assessors: [],
  combination: 'mean',
  sortOrder: 1,
};

export const BLANK: RubricContent = { rubric: PLAIN_RUBRIC, indicators: [LEAF] };

/** The starting point that a text of an address means; the usual one for anything else. */
export function startingPointOf(text: string | null): StartingPoint {
  if (text === 'blank') return 'blank';
  if (text?.startsWith('rubric:')) return `rubric:${text.slice('rubric:'.length)}`;
  const template = RUBRIC_TEMPLATE_KEYS.find((key) => text === `template:${key}`);
  return template ? `template:${template}` : FIRST_CHOICE;
}

/** What is known without asking the server; null for an edition of the library. */
export function contentAtHand(start: StartingPoint): RubricContent | null {
  if (start === 'blank') return BLANK;
  const template = RUBRIC_TEMPLATE_KEYS.find((key) => start === `template:${key}`);
  return template ? RUBRIC_TEMPLATES[template] : null;
}
