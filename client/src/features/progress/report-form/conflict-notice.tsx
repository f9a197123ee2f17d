import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { percentLabel } from '../../../lib/format/number-labels.js';
import {
  differingFields,
  draftOf,
  type DraftField,
  type ProgressReport,
  type ReportDraft,
} from './report-draft.js';

interface ConflictNoticeProps {
  mine: ReportDraft;
  theirs: ProgressReport;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both versions field by field; the user's own text stays in the form below. */
export function ConflictNotice({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const { t } = useTranslation('progress');
  const saved = draftOf(theirs);
  const closed = theirs.state === 'submitted' || theirs.state === 'accepted';
  const words = (draft: ReportDraft, field: DraftField): string => {
    if (field === 'files') return draft.files.map(({ name }) => name).join('\n') || t('report.empty');
    if (field === 'percent') return percentText(draft.percent);
    return draft[field] || t('report.empty');
  };
  return (
    <Alert
      type="error"
      showIcon
      title={t('conflict.title')}
      description={
        <>
          <p>{closed ? t('conflict.closedHint') : t('conflict.hint')}</p>
          <table className="conflict-table">
            <thead>
              <tr>
                <th scope="col">{t('conflict.field')}</th>
                <th scope="col">{t('conflict.mine')}</th>
                <th scope="col">{t('conflict.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {differingFields(mine, saved).map((field) => (
                <tr key={field}>
                  <th scope="row">{t(`report.${field}`)}</th>
                  <td>{words(mine, field)}</td>
                  <td>{words(saved, field)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="conflict-actions">
            {!closed && (
              <Button type="primary" onClick={onKeepMine}>
                {t('conflict.keepMine')}
              </Button>
            )}
            <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          </div>
        </>
      }
    />
  );
}

/** What was typed may be no number. */
function percentText(percent: string): string {
  return Number.isFinite(Number(percent)) && percent !== '' ? percentLabel(percent) : percent;
}
