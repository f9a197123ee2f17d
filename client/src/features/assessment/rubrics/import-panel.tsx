import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import { Alert, Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { formWith, post } from '../../../lib/post.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';

/** A hint to the file dialog; what is dropped is checked by the server, which says what is wrong with it. */
const FORMATS = { format: '.xlsx,.docx,.csv,.txt', filter: 'native' } as const;

/** A file or a pasted table on its way in: read, and kept nowhere. */
export function ImportPanel({ onChecked }: { onChecked: (checked: CheckedRubric) => void }) {
  const { t } = useTranslation('rubrics');
  const sentence = useErrorSentence();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const send = async (file: File) => {
    setBusy(true);
    setError(undefined);
    try {
      onChecked(await post<CheckedRubric>(urlOfReading, formWith(file)));
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };

  return (
    <Panel title={t('create.import')}>
      <Upload.Dragger
        accept={FORMATS}
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <p>
          <Icon name="intake" size={22} /> {busy ? t('create.reading') : t('create.drop')}
        </p>
        <p className="quiet">{t('create.formats')}</p>
      </Upload.Dragger>
      <p className="quiet rubric-paste-hint">{t('create.paste')}</p>
      <Input.TextArea
        rows={6}
        aria-label={t('create.pasteLabel')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="rubric-foot">
        <Button
          type="primary"
          disabled={text.trim() === ''}
          loading={busy}
          onClick={() => void send(new File([text], t('create.pastedName'), { type: 'text/plain' }))}
        >
          {t('create.read')}
        </Button>
      </div>
      <div aria-live="polite">
        {error !== undefined && <Alert type="error" showIcon title={sentence(error)} />}
      </div>
    </Panel>
  );
}

const urlOfReading = '/api/rubrics/reading';
