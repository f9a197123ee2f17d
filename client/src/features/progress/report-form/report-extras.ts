import { carriedItemsOf } from '#shared/progress/prefill/carried-item.js';
import type { AssignmentOnPage } from '../assignment/assignment-on-page.js';
import { askAgain, figuresOf, inputOf, type ReportExtras } from './figures/figure-draft.js';
import type { ProgressReport } from './report-draft.js';

const UNSIGNED = { name: '', on: '' };

/** As the report carries it. */
export const extrasOf = (report: ProgressReport, assignment: AssignmentOnPage): ReportExtras => ({
  figures: figuresOf(assignment.task.targets, report.figures),
  signOff: report.signOff ?? UNSIGNED,
  carriedItems: report.carriedItems,
  sourceReportIds: report.sources.map(({ reportId }) => reportId),
});

/** A new quarter asks for the figures of the last one again and opens with what that one left open. @source R73 */
export function freshExtras(
  previous: ProgressReport | undefined,
  assignment: AssignmentOnPage,
): ReportExtras {
  return {
    figures: askAgain(figuresOf(assignment.task.targets, previous?.figures ?? [])),
    signOff: UNSIGNED,
    carriedItems: previous ? carriedItemsOf(previous) : [],
    sourceReportIds: [],
  };
}

export const sameExtras = (a: ReportExtras, b: ReportExtras): boolean =>
  JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));

const sameFigures = (a: ReportExtras, b: ReportExtras): boolean =>
  JSON.stringify(inputOf(a).figures) === JSON.stringify(inputOf(b).figures);

export interface MetExtras {
  readonly extras: ReportExtras;
  /** Both sides have changed the figures, and not alike: somebody has to choose. */
  readonly clash: boolean;
}

/** What a form's extras become when somebody else has saved: whoever alone changed the figures has changed them. */
export function meetExtras(
  mine: ReportExtras,
  known: ReportExtras | null,
  theirFigures: ReportExtras['figures'],
): MetExtras {
  const theirs = { ...mine, figures: theirFigures };
  const untouched = known === null ? inputOf(mine).figures.length === 0 : sameFigures(mine, known);
  if (untouched || sameFigures(mine, theirs)) return { extras: theirs, clash: false };
  return { extras: mine, clash: known === null || !sameFigures(theirs, known) };
}

/** Figures as the comparison prints them, one a line. */
export const printedFigures = ({ figures }: ReportExtras): string =>
  inputOf({ figures, signOff: UNSIGNED, carriedItems: [], sourceReportIds: [] })
    .figures.map(({ label, value, numerator, denominator, unit, parts }) => {
      const amount = value === null ? `${numerator ?? ''} / ${denominator ?? ''}` : `${value}${unit}`;
      const made = parts.map((part) => `${part.label} ${part.value}`).join('、');
      return `${label}：${amount}${made && `（${made}）`}`;
    })
    .join('\n');
