import { App, Button } from 'antd';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { FileList } from '../../../ui/file-list.js';
import { Icon } from '../../../ui/icon.js';
import type { EvidenceFile } from './report-draft.js';
import { uploadFile } from '../../../lib/upload-file.js';

interface EvidenceFieldProps {
  files: readonly EvidenceFile[];
  onAdd: (file: EvidenceFile) => void;
  onRemove: (id: string) => void;
}

/** Files are stored at once; the report names them when it is saved. */
export function EvidenceField({ files, onAdd, onRemove }: EvidenceFieldProps) {
  const { t } = useTranslation('progress');
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [busy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    setBusy(true);
    try {
      for (const file of chosen) onAdd(await uploadFile(file));
    } catch (error) {
      void message.error(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <FileList files={files} onRemove={onRemove} />
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={t('report.addFile')}
        onChange={(event) => void upload(event)}
      />
      <Button icon={<Icon name="plus" />} loading={busy} onClick={() => chooser.current?.click()}>
        {busy ? t('report.uploading') : t('report.addFile')}
      </Button>
    </>
  );
}
