import { progressReportSchema } from '#shared/progress/progress-report.schema.js';
import type { ProgressReportFieldsFragment } from '../../../generated/graphql.js';
import { inputOf, sentKeys, type ReportExtras } from './figures/figure-draft.js';

export type ProgressReport = ProgressReportFieldsFragment;
export type EvidenceFile = Pick<ProgressReport['files'][number], 'id' | 'name' | 'sizeBytes'>;

/** What the form holds, as typed. */
export interface ReportDraft {
  readonly percent: string;
  readonly narrative: string;
  readonly problems: string;
  readonly nextStep: string;
  readonly asOf: string;
  readonly files: readonly EvidenceFile[];
}

export const DRAFT_FIELDS = ['percent', 'narrative', 'problems', 'nextStep', 'asOf', 'files'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export const draftOf = (report: Pick<ProgressReport, DraftField>): ReportDraft => ({
  percent: report.percent,
  narrative: report.narrative,
  problems: report.problems,
  nextStep: report.nextStep,
  asOf: report.asOf,
  files: report.files,
});

/** A new quarter starts from the words of the last one; evidence belongs to its own quarter and stays there. */
export function freshDraft(
  previous: ProgressReport | undefined,
  percent: string,
  today: string,
): ReportDraft {
  return {
    percent: previous?.percent ?? percent,
    narrative: previous?.narrative ?? '',
    problems: previous?.problems ?? '',
    nextStep: previous?.nextStep ?? '',
    asOf: today,
    files: [],
  };
}

const sameFiles = (a: readonly EvidenceFile[], b: readonly EvidenceFile[]): boolean =>
  a.map((file) => file.id).join() === b.map((file) => file.id).join();

/** The fields in which two versions differ, in the form's order. */
export const differingFields = (a: ReportDraft, b: ReportDraft): DraftField[] =>
  DRAFT_FIELDS.filter((field) => (field === 'files' ? !sameFiles(a.files, b.files) : a[field] !== b[field]));

export interface DraftCheck {
  /** What the server takes; undefined while a field is wrong. */
  readonly content?: ReturnType<typeof progressReportSchema.parse>;
  /** Key of the refusal for each wrong field. */
  readonly problems: Readonly<Partial<Record<DraftField, string>>>;
  /** The same for the rows of figures, by their keys. */
  readonly figureProblems: Readonly<Record<string, string>>;
  /** The same for the sign-off. */
  readonly signOffProblem?: string | undefined;
}

/** The server's own shape check, field by field; of the extras where they are to be sent. */
export function checkDraft({ files, ...fields }: ReportDraft, extras?: ReportExtras): DraftCheck {
  const carried = extras ? inputOf(extras) : {};
  const result = progressReportSchema.safeParse({
    ...fields,
    ...carried,
    fileIds: files.map((file) => file.id),
  });
  if (result.success) return { content: result.data, problems: {}, figureProblems: {} };
  const { issues } = result.error;
  const keys = extras ? sentKeys(extras) : [];
  const figureProblems: Record<string, string> = {};
  const problems: Partial<Record<DraftField, string>> = {};
  for (const { path, message } of issues) {
    const field = path[0] === 'fileIds' ? 'files' : DRAFT_FIELDS.find((name) => name === path[0]);
    if (field && !problems[field]) problems[field] = message;
    const row = path[0] === 'figures' ? keys[Number(path[1])] : undefined;
    if (row !== undefined) figureProblems[row] ??= message;
  }
  const signOffProblem = issues.find(({ path }) => path[0] === 'signOff')?.message;
  return { problems, figureProblems, signOffProblem };
}
