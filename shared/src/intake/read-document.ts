import type { Breakdown, Doubt } from './breakdown.js';
import type { Span } from './span.js';
import { cleanDocument, type CleanDocument, type CleaningChoice } from './cleaning/clean-document.js';
import { cleaningChanges } from './cleaning/cleaning-changes.js';
import { lostCharacters } from './cleaning/lost-characters.js';
import { readDocumentData } from './document-data/read-document-data.js';
import { sumDoubts } from './document-data/check-sums.js';
import { citationDoubts } from './document-data/citations.js';
import type { DocumentSource } from './document-source.js';
import { readDeadlines } from './deadlines/read-deadlines.js';
import { readFigures } from './figures/read-figures.js';
import { documentParts } from './outline/document-parts.js';
import { lineViews } from './outline/line-view.js';
import { onlyYearIn, planYear } from './plan-year.js';
import { emptiedTableDoubts } from './tables/emptied-tables.js';
import { readTargets } from './targets/read-targets.js';
import { NOTICE_SECTION, reportingDuties } from './tasks/reporting-duties.js';
import { tasksOfBody } from './tasks/tasks-of-body.js';
import { taskFromDraft } from './tasks/task-from-draft.js';
import { documentUnitRules } from './units/document-unit-rules.js';

const textDoubts = (document: CleanDocument): Doubt[] =>
  lostCharacters(document.text).map((span) => ({
    key: 'text.lost-characters',
    values: { text: document.text.slice(span.start, span.end).trim() },
    span,
  }));

/**
 * Reads an official document into a proposed breakdown: document data, sections, tasks with units, deadlines and
 * targets, and what the office should look at first. Never throws; an unreadable text gives no tasks.
 */
export function readDocument(source: DocumentSource, choice: CleaningChoice = {}): Breakdown {
  const document = cleanDocument(source, choice);
  const views = lineViews(document);
  const parts = documentParts(views);
  const data = readDocumentData(document, parts);
  const issuedOn = data.document.date ?? undefined;
  const calendar = {
    issuedOn,
    planYear: planYear(data.document.title, issuedOn) ?? onlyYearIn(document.plain),
  };
  const unitRules = documentUnitRules(document.plain);
  const isReport = /(报告|总结|情况|通报)$/.test(data.document.title);
  const hasGoalFigures = (span: Span): boolean =>
    readTargets(document, span).length > 0 ||
    readDeadlines(document, span, { ...calendar, isDeadlineField: false }).deadlines.some(
      ({ kind }) => kind !== 'ongoing' && kind !== 'vague',
    );
  const body = tasksOfBody(document, parts.body.slice(data.bodyStart), {
    firstListedLeads: unitRules.firstListedLeads,
    hasGoalFigures,
  });
  const drafts = [
    ...reportingDuties(document, parts.notice, [NOTICE_SECTION], calendar),
    ...body.drafts,
    ...reportingDuties(document, body.remarks, [], calendar),
  ];
  const tasks = drafts.map((draft) => taskFromDraft({ document, calendar, unitRules, isReport }, draft));
  return {
    text: document.text,
    document: data.document,
    tasks: isReport ? tasks.map((task) => ({ ...task, figures: readFigures(document, task) })) : tasks,
    doubts: [
      ...data.doubts,
      ...citationDoubts(document),
      ...textDoubts(document),
      ...sumDoubts(document),
      ...body.doubts,
      ...emptiedTableDoubts(views),
      ...(drafts.length === 0 ? [{ key: 'document.no-task' } as const] : []),
    ],
    source,
    cleaning: cleaningChanges(document),
    keptKinds: choice.keep ?? [],
  };
}
