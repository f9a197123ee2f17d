import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileList } from '../../../ui/file-list.js';
import { EvidenceField } from '../report-form/evidence-field.js';
import type { GridStore, RowView } from './grid-store.js';

interface GridEvidenceProps {
  view: RowView;
  store: GridStore;
  at: { row: number; column: number };
}

/** How many files stand behind the row; they are added and taken away without leaving the table. */
export function GridEvidence({ view, store, at }: GridEvidenceProps) {
  const { t } = useTranslation('progress');
  const [open, setOpen] = useState(false);
  const { row, files, locked } = view;
  const task = `${row.code} ${row.title}`;
  const { id } = row;
  const filesNow = () => store.view(id).files;
  return (
    <>
      <button
        type="button"
        className="quarter-grid-evidence"
        data-row={at.row}
        data-column={at.column}
        aria-label={t('grid.evidenceOf', { task, count: files.length })}
        onClick={() => setOpen(true)}
      >
        {t('grid.evidenceCount', { count: files.length })}
      </button>
      <Modal
        open={open}
        title={t('grid.evidenceTitle', { task })}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {locked ? (
          <FileList files={files} />
        ) : (
          <EvidenceField
            files={files}
            onAdd={(file) => store.attach(id, [...filesNow(), file])}
            onRemove={(gone) =>
              store.attach(
                id,
                filesNow().filter((file) => file.id !== gone),
              )
            }
          />
        )}
      </Modal>
    </>
  );
}
