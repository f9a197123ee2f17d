import type { Span } from '#shared/intake/span.js';
import type { BreakdownDraftFieldsFragment, SaveBreakdownInput } from '../../../generated/graphql.js';

export type Draft = BreakdownDraftFieldsFragment;
export type DraftTask = Draft['tasks'][number];
export type DraftUnit = DraftTask['units'][number];
export type DraftDeadline = DraftTask['deadlines'][number];
export type DraftTarget = DraftTask['targets'][number];

/** What the reviewer edits; everything else of a draft is as read. */
export interface ReviewEdit {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly documentDate: string | null;
  readonly year: number;
  readonly tasks: readonly DraftTask[];
}

export const editOf = (draft: Draft): ReviewEdit => ({
  title: draft.title,
  docNumber: draft.docNumber ?? null,
  issuer: draft.issuer ?? null,
  documentDate: draft.documentDate ?? null,
  year: draft.year,
  tasks: draft.tasks,
});

const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

// A row that is still being filled in stays on the screen and is saved once it is complete.
export const isCompleteUnit = (unit: DraftUnit): boolean => unit.printedName.trim() !== '';
export const isCompleteDeadline = (deadline: DraftDeadline): boolean => deadline.text.trim() !== '';
export const isCompleteTarget = ({ text, value }: DraftTarget): boolean =>
  text.trim() !== '' && value.length > 0 && value.every((part) => DECIMAL.test(part));

/** Rows that a save leaves out. */
export const incompleteRows = (edit: ReviewEdit): number =>
  edit.tasks
    .flatMap(({ units, deadlines, targets }) => [
      ...units.map(isCompleteUnit),
      ...deadlines.map(isCompleteDeadline),
      ...targets.map(isCompleteTarget),
    ])
    .filter((complete) => !complete).length;

const spanInput = (span: Span | null | undefined) => (span ? { start: span.start, end: span.end } : null);

/**
 * What has changed since `saved`, field by field: what the cache adds to an answer is not welcome in an input. Of ten
 * thousand tasks only those travel that the reviewer has touched.
 */
export function saveInput(
  id: string,
  version: number,
  edit: ReviewEdit,
  saved: ReviewEdit,
): SaveBreakdownInput {
  const { title, docNumber, issuer, documentDate, year } = edit;
  const known = new Set(saved.tasks);
  return {
    id,
    version,
    title,
    docNumber,
    issuer,
    documentDate,
    year,
    tasks: edit.tasks.filter((task) => !known.has(task)).map(taskInput),
    order: edit.tasks.map(({ key }) => key),
  };
}

const taskInput = (task: DraftTask): SaveBreakdownInput['tasks'][number] => ({
  key: task.key,
  taken: task.taken,
  ordinal: task.ordinal,
  sectionPath: task.sectionPath,
  title: task.title,
  content: task.content,
  units: task.units.filter(isCompleteUnit).map(({ role, printedName, source, span, unitId, groupId }) => ({
    role,
    printedName,
    source,
    span: spanInput(span),
    unitId,
    groupId,
  })),
  leader: task.leader,
  deadlines: task.deadlines
    .filter(isCompleteDeadline)
    .map(({ kind, text, span, date, rrule, anchor, days, hours }) => ({
      kind,
      text,
      span: spanInput(span),
      date,
      rrule,
      anchor,
      days,
      hours,
    })),
  targets: task.targets
    .filter(isCompleteTarget)
    .map(({ text, span, comparator, value, unit, per, scope }) => ({
      text,
      span: spanInput(span),
      comparator,
      value,
      unit,
      per,
      scope,
    })),
});
