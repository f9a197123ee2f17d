import type {
  ConflictDecision,
  ConflictDecisions,
  ConflictField,
} from '../../../ui/conflict/conflict-choice.js';
import type { DraftTask, ReviewEdit } from './review-edit.js';

/** Of the document; tasks are compared as wholes. */
const DOCUMENT_FIELDS = ['title', 'docNumber', 'issuer', 'documentDate', 'year'] as const;
type DocumentField = (typeof DOCUMENT_FIELDS)[number];
const TEXTS: readonly DocumentField[] = ['title', 'docNumber', 'issuer'];

/** How a review calls what can differ. */
export interface ConflictWords {
  readonly field: (field: DocumentField) => string;
  readonly task: (task: DraftTask) => string;
}

/** What stands on the server: the fields that a review corrects. */
export function editOfContent(content: Readonly<Record<string, unknown>>): ReviewEdit {
  const edit = content as unknown as ReviewEdit;
  // Drafts that were read before there were leaders and figures have none.
  return {
    ...edit,
    tasks: edit.tasks.map((task) => ({ ...task, leader: task.leader ?? '', figures: task.figures ?? [] })),
  };
}

/** Where two reviewers' versions differ: fields of the document, then tasks in the order of the document. */
export function reviewConflict(mine: ReviewEdit, theirs: ReviewEdit, words: ConflictWords): ConflictField[] {
  const document = DOCUMENT_FIELDS.filter((field) => printed(mine[field]) !== printed(theirs[field])).map(
    (field) => ({
      key: field,
      label: words.field(field),
      mine: printed(mine[field]),
      theirs: printed(theirs[field]),
      mergeable: TEXTS.includes(field),
    }),
  );
  const theirTasks = new Map(theirs.tasks.map((task) => [task.key, task]));
  const myKeys = new Set(mine.tasks.map(({ key }) => key));
  const added = theirs.tasks.filter(({ key }) => !myKeys.has(key));
  const tasks = [...mine.tasks, ...added].flatMap((task): ConflictField[] => {
    const left = myKeys.has(task.key) ? describe(task) : '';
    const other = theirTasks.get(task.key);
    const right = other ? describe(other) : '';
    if (left === right) return [];
    return [{ key: taskKey(task), label: words.task(task), mine: left, theirs: right, mergeable: false }];
  });
  return [...document, ...tasks];
}

/** The edit that the decisions lead to. A task that only one side has is there if that side counts. */
export function mergeReviews(mine: ReviewEdit, theirs: ReviewEdit, decisions: ConflictDecisions): ReviewEdit {
  const fields: Partial<ReviewEdit> = Object.fromEntries(
    DOCUMENT_FIELDS.map((field) => [field, decided(decisions[field], mine[field], theirs[field])]),
  );
  const theirTasks = new Map(theirs.tasks.map((task) => [task.key, task]));
  const myKeys = new Set(mine.tasks.map(({ key }) => key));
  const kept = mine.tasks.flatMap((task) =>
    decisions[taskKey(task)] === 'theirs' ? (theirTasks.get(task.key) ?? []) : task,
  );
  const added = theirs.tasks.filter((task) => !myKeys.has(task.key) && decisions[taskKey(task)] === 'theirs');
  return { ...mine, ...fields, tasks: [...kept, ...added] };
}

const taskKey = ({ key }: DraftTask): string => `task ${key}`;

const printed = (value: string | number | null): string => (value === null ? '' : String(value));

function decided<Value>(decision: ConflictDecision | undefined, mine: Value, theirs: Value): Value | string {
  if (typeof decision === 'object') return decision.merged;
  return decision === 'theirs' ? theirs : mine;
}

/** A task in lines, with everything that a review corrects in it. */
function describe({ taken, ordinal, title, content, units, leader, deadlines, targets }: DraftTask): string {
  const lines = [
    `${taken ? '' : '✗ '}${[ordinal, title].filter(Boolean).join(' ')}`,
    content === title ? '' : content,
    units
      .map(
        ({ printedName, role, unitId, groupId }) =>
          `${printedName}${role === 'lead' ? '★' : ''}${unitId || groupId ? '' : '?'}`,
      )
      .join('、'),
    leader,
    deadlines.map(({ text, date }) => [text, date].filter(Boolean).join(' ')).join('；'),
    targets.map(({ text }) => text).join('；'),
  ];
  return lines.filter(Boolean).join('\n');
}
