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
