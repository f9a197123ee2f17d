import { useTranslation } from 'react-i18next';
import type { SubmitQuarterMutation } from '../../../generated/graphql.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import type { GridStore, RowView } from './grid-store.js';
import type { SubmissionPlan, Unready } from './submission.js';

const REASONS = {
  untouched: 'grid.reasonUntouched',
  'no-narrative': 'grid.reasonNoNarrative',
  problem: 'grid.reasonProblem',
  unsaved: 'grid.reasonUnsaved',
  conflict: 'grid.reasonConflict',
} as const satisfies Record<Unready, string>;

const nameOf = ({ row: { code, title } }: RowView): string => `${code} ${title}`;

/** What goes, what stays and why. */
export function SubmissionSummary({ plan: { step, ready, unready } }: { plan: SubmissionPlan }) {
  const { t } = useTranslation('progress');
  const hint = step === 'progress-report.hand-in' ? 'grid.handInHint' : 'grid.submitHint';
  return (
    <div className="stack quarter-submission">
      <p>{ready.length > 0 ? t(hint, { count: ready.length }) : t('grid.nothingReady')}</p>
      <ul>
        {ready.map((view) => (
          <li key={view.row.id}>
            {nameOf(view)}
            <span className="quiet quarter-submission-note">{view.values.percent}%</span>
          </li>
        ))}
      </ul>
      {unready.length > 0 && (
        <>
          <p>{t('grid.notReady', { count: unready.length })}</p>
          <ul>
            {unready.map(({ view, reason }) => (
              <li key={view.row.id}>
                {nameOf(view)}
                <span className="quiet quarter-submission-note">{t(REASONS[reason])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What became of each row. */
export function SubmissionResult({
  outcomes,
  store,
}: {
  outcomes: SubmitQuarterMutation['submitQuarterReports'];
  store: GridStore;
}) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const refused = outcomes.filter(({ refusal }) => refusal !== null).length;
  return (
    <div className="stack quarter-submission">
      <p role="status">{t('grid.resultTitle', { done: outcomes.length - refused, refused })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('grid.task')}</th>
            <th scope="col">{t('grid.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ assignmentId, refusal, report }) => (
            <tr key={assignmentId}>
              <th scope="row">{nameOf(store.view(assignmentId))}</th>
              <td className={refusal ? 'quarter-grid-wrong' : ''}>
                {refusal
                  ? refusalSentence(labels, refusal)
                  : report && labels.progress.reportStates[report.state]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
