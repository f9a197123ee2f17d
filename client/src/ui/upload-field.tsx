import { App, Button } from 'antd';
import { useRef, useState, type ChangeEvent } from 'react';
import { useErrorSentence } from '../lib/errors.js';
import { uploadFile, type UploadedFile } from '../lib/upload-file.js';
import { FileList } from './file-list.js';
import { Icon } from './icon.js';

interface UploadFieldProps {
  files: readonly UploadedFile[];
  addLabel: string;
  busyLabel: string;
  onAdd: (file: UploadedFile) => void;
  onRemove: (id: string) => void;
}

/** Files are stored at once; the form names them when it is saved. */
export function UploadField({ files, addLabel, busyLabel, onAdd, onRemove }: UploadFieldProps) {
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
        aria-label={addLabel}
        onChange={(event) => void upload(event)}
      />
      <Button icon={<Icon name="plus" />} loading={busy} onClick={() => chooser.current?.click()}>
        {busy ? busyLabel : addLabel}
      </Button>
    </>
  );
}
