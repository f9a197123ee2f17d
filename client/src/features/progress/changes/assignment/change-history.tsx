import { useTranslation } from 'react-i18next';
import type { AssignmentChangeFieldsFragment } from '../../../../generated/graphql.js';
import { instantLabel } from '../../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../../lib/format/number-labels.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { FileList } from '../../../../ui/file-list.js';
import { StatusTag } from '../../../../ui/status-tag.js';
import { CHANGE_TONES } from '../tones.js';

type Change = AssignmentChangeFieldsFragment;

/** Every request and decision, latest first; extensions that were granted are numbered. */
export function ChangeHistory({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('changes');
  if (changes.length === 0) return <p className="quiet">{t('panel.noHistory')}</p>;
  const granted = changes.filter(({ kind, state }) => kind === 'extension' && state === 'granted');
  return (
    <section aria-label={t('panel.history')}>
      <h3 className="change-head">{t('panel.history')}</h3>
      <ol className="change-history">
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeLine
              change={change}
              nth={granted.includes(change) ? granted.length - granted.indexOf(change) : 0}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ChangeLine({ change, nth }: { change: Change; nth: number }) {
  const { t } = useTranslation('changes');
  const { changeKinds, changeStates } = useLabels().changes;
  const { kind, state, createdAt, createdByName, decidedAt, decidedByName, files } = change;
  const by = (name: string | null | undefined, at: string) =>
    t('change.by', { name: name ?? '', time: instantLabel(at) });
  return (
    <>
      <div className="change-line">
        <strong>{nth > 0 ? t('change.nth', { count: nth }) : changeKinds[kind]}</strong>
        <StatusTag tone={CHANGE_TONES[state]}>{changeStates[state]}</StatusTag>
        <span className="quiet">{by(createdByName, createdAt)}</span>
      </div>
      {useChangeWords(change).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {files.length > 0 && <FileList files={files} />}
      {decidedAt && decidedAt !== createdAt && <p className="quiet">{by(decidedByName, decidedAt)}</p>}
    </>
  );
}

/** What was asked, decided and found, one sentence a line. */
export function useChangeWords(change: Change): string[] {
  const { t } = useTranslation('changes');
  const {
    previousDueOn,
    askedDueOn,
    grantedDueOn,
    basis,
    resumeOn,
    endedOn,
    foundPercent,
    reason,
    decisionReason,
  } = change;
  return [
    askedDueOn && t('change.asked', { from: previousDueOn ?? '—', to: askedDueOn }),
    grantedDueOn && t('change.granted', { to: grantedDueOn }),
    basis && t('change.basis', { text: basis }),
    resumeOn && t('change.resume', { date: resumeOn }),
    endedOn && t('change.ended', { date: endedOn }),
    foundPercent && change.kind === 'reopening' && t('change.found', { percent: percentLabel(foundPercent) }),
    reason && t('change.reason', { text: reason }),
    decisionReason && t('change.opinion', { text: decisionReason }),
  ].filter((line): line is string => Boolean(line));
}
