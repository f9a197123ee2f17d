import { addDays, partsOf } from '#shared/kernel/civil-date.js';
import type { DraftTask } from '#shared/intake/breakdown-draft.js';
import type { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import { safetyDocument } from '../documents/safety.document.js';
import { writeDocument } from '../writing/write-document.js';
import type { DemoSeed } from './demo-seed.js';
import type { RegisterIndex } from './register-index.js';

/** A breakdown that waits in review: one of its printed names is not in the register. */
export function generateDraft(seed: DemoSeed, register: RegisterIndex): BreakdownDraftRow {
  const documentDate = addDays(seed.today, -2);
  const { year } = partsOf(documentDate);
  const document = safetyDocument(year, documentDate);
  const { text, spans, tasks } = writeDocument(document, year, documentDate);
  const office = register.account('office').id;
  return {
    ...seed.row(seed.at(addDays(seed.today, -1), 15), office),
    state: 'in_review',
    sourceName: `${document.title}.docx`,
    sourceFileId: null,
    planId: null,
    revisesPlanId: null,
    printed: null,
    draft: {
      text,
      title: document.title,
      docNumber: document.docNumber,
      issuer: document.issuer,
      documentDate,
      year,
      addressees: document.addressees.split('，'),
      documentSpans: spans,
      doubts: [],
      tasks: tasks.map((task) => resolved(task, register)),
    },
  };
}

const resolved = (task: DraftTask, register: RegisterIndex): DraftTask => ({
  ...task,
  units: task.units.map((unit) => ({ ...unit, ...register.resolve(unit.printedName) })),
  doubts: task.deadlines
    .filter(({ kind }) => kind === 'vague')
    .map(({ text, span }) => ({ key: 'deadline.vague', values: { text }, ...(span && { span }) })),
});
