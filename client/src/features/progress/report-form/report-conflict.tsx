import { useTranslation } from 'react-i18next';
import type { CurrentContent } from '../../../lib/errors.js';
import {
  ConflictChoice,
  type ConflictDecisions,
  type ConflictField,
} from '../../../ui/conflict/conflict-choice.js';
import {
  differingFields,
  draftOf,
  type DraftField,
  type ProgressReport,
  type ReportDraft,
} from './report-draft.js';

/** What the server says stands in a report: the fields of the form, and how far the report has come. */
export type StoredReport = Parameters<typeof draftOf>[0] & Pick<ProgressReport, 'state' | 'figures'>;

/** A report's fields as a refused save carries them. */
export const storedReportOf = ({ content }: CurrentContent): StoredReport =>
  content as unknown as StoredReport;

/** Only a draft, or a report that was given back, can be written on. */
export const isClosed = ({ state }: StoredReport): boolean => state !== 'draft' && state !== 'returned';

interface ReportConflictProps {
  readonly mine: ReportDraft;
  readonly current: CurrentContent;
  /** Both sides' figures as they print, where they clash. */
  readonly figures: { readonly mine: string; readonly theirs: string } | null;
  readonly onDecide: (draft: ReportDraft, takeTheirFigures: boolean) => void;
}

/** Two people on one report: what differs, and what is to count. */
export function ReportConflict({ mine, current, figures, onDecide }: ReportConflictProps) {
  const { t } = useTranslation('progress');
  const stored = storedReportOf(current);
  const theirs = draftOf(stored);
  const printed = (draft: ReportDraft, field: DraftField): string =>
    field === 'files' ? draft.files.map(({ name }) => name).join('\n') : draft[field];
  const fields = differingFields(mine, theirs).map((field): ConflictField => ({
    key: field,
    label: t(`report.${field}`),
    mine: printed(mine, field),
    theirs: printed(theirs, field),
    mergeable: field === 'narrative' || field === 'problems' || field === 'nextStep',
  }));
  return (
    <ConflictChoice
      current={current}
      fields={
        figures
          ? [...fields, { key: 'figures', label: t('figures.title'), ...figures, mergeable: false }]
          : fields
      }
      closed={isClosed(stored)}
      onDecide={(decisions) =>
        onDecide(mergeReports(mine, theirs, decisions), decisions['figures'] === 'theirs')
      }
    />
  );
}

/** The draft that the decisions lead to; what does not differ is the same on both sides. */
export function mergeReports(
  mine: ReportDraft,
  theirs: ReportDraft,
  decisions: ConflictDecisions,
): ReportDraft {
  const decided = differingFields(mine, theirs).map((field) => {
    const decision = decisions[field];
    if (typeof decision === 'object') return [field, decision.merged];
    return [field, decision === 'theirs' ? theirs[field] : mine[field]];
  });
  return { ...mine, ...(Object.fromEntries(decided) as Partial<ReportDraft>) };
}
