import type { DocumentVersion, VersionTask } from '../plans/revision/document-version.js';
import type { BreakdownDraft, DraftTask } from './breakdown-draft.js';

/** What a document says as far as the ledger is concerned: its own data and the tasks that are taken in. */
export function versionOfDraft(draft: BreakdownDraft): DocumentVersion {
  const { title, docNumber, issuer, documentDate } = draft;
  const tasks = draft.tasks.filter(({ taken }) => taken).map(versionTask);
  return { title: title.trim(), docNumber, issuer, documentDate, tasks };
}

function versionTask(task: DraftTask): VersionTask {
  const { key, code, ordinal, sectionPath, title, content, leader = '' } = task;
  return {
    key,
    ...(code !== undefined && { code }),
    ordinal,
    sectionPath,
    title: title.trim(),
    content,
    units: task.units.map(({ role, printedName, unitId, groupId }) => ({
      role,
      printedName,
      unitId,
      groupId,
    })),
    leader,
    deadlines: task.deadlines.map(({ span: _, ...deadline }) => deadline),
    targets: task.targets.map(({ span: _, ...target }) => target),
  };
}
