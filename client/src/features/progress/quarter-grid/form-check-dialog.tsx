import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { QuarterFormReading } from '#shared/progress/quarter-grid/quarter-form.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { useColumnLabel } from './use-column-label.js';

/** What the server found in a filled-in form. */
export interface FormCheck extends Pick<QuarterFormReading, 'rows' | 'unchanged' | 'problems'> {
  readonly fileId: string;
  readonly fileName: string;
}

interface FormCheckDialogProps {
  check: FormCheck;
  quarter: Quarter;
  onApply: () => void;
  onClose: () => void;
}

/** Cell by cell what would change, and what cannot be taken and why. */
export function FormCheckDialog({ check, quarter, onApply, onClose }: FormCheckDialogProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const { language } = useLanguage();
  const columnLabel = useColumnLabel();
  const { fileId, fileName, rows, unchanged, problems } = check;
  const faulty = new Set(problems.map(({ row }) => row)).size;
  const shown = (text: string): string => text || t('grid.formNothing');
  return (
    <Modal
      open
      title={t('grid.formTitle', { name: fileName })}
      width={760}
      onCancel={onClose}
      footer={
        <>
          {problems.length > 0 && (
            <Button href={urls.markedQuarterForm(fileId, quarter, language)} download>
              {t('grid.formMarked')}
            </Button>
          )}
          <Button onClick={onClose}>{t('grid.close')}</Button>
          <Button type="primary" disabled={rows.length === 0} onClick={onApply}>
            {t('grid.formApply', { count: rows.length })}
          </Button>
        </>
      }
    >
      <div className="stack quarter-submission">
        <p role="status">{t('grid.formSummary', { changed: rows.length, unchanged, faulty })}</p>
        {problems.length > 0 && (
          <table aria-label={t('grid.formProblems')}>
            <tbody>
              {problems.map(({ row, sheetColumn, column, refusal }) => (
                <tr key={`${row} ${sheetColumn}`}>
                  <th scope="row">
                    {t('grid.formProblem', { row })}
                    {column && `“${columnLabel(column)}”`}
                  </th>
                  <td className="quarter-grid-wrong">
                    {refusalSentence(labels, refusal.key, refusal.values)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rows.length > 0 && (
          <table aria-label={t('grid.formChanges')}>
            <tbody>
              {rows.map(({ assignmentId, code, title, changes }) => (
                <tr key={assignmentId}>
                  <th scope="row">
                    {code} {title}
                  </th>
                  <td>
                    {changes.map(({ column, before, after }) => (
                      <div key={column}>
                        {t('grid.formChange', {
                          column: columnLabel(column),
                          before: shown(before),
                          after: shown(after),
                        })}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Modal>
  );
}
