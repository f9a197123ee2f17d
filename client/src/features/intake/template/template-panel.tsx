import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { WorkingNote } from '../../../ui/working-note.js';
import { checkTemplate, type TemplateCheck } from './template-check.js';
import { TemplateOutcome } from './template-outcome.js';
import './template.css';

/** A hint to the file dialog; what is dropped is checked by the server, which says what is wrong with it. */
const TEMPLATE_FORMATS = { format: '.xlsx,.csv', filter: 'native' } as const;

/** A ledger that exists as a workbook: the template to fill in, and the way in, which looks before it leaps. */
export function TemplatePanel() {
  const { t } = useTranslation('intake');
  const { language } = useLanguage();
  const [check, setCheck] = useState<TemplateCheck>();
  const [error, setError] = useState<unknown>();
  const [checking, setChecking] = useState<{ name: string; halt: AbortController }>();

  async function send(file: File) {
    const halt = new AbortController();
    setChecking({ name: file.name, halt });
    setError(undefined);
    setCheck(undefined);
    try {
      setCheck(await checkTemplate(file, halt.signal));
    } catch (problem) {
      if (!halt.signal.aborted) setError(problem);
    }
    setChecking(undefined);
  }

  return (
    <Panel
      title={t('template.title')}
      extra={
        <Button href={urls.ledgerTemplate(language)} download icon={<Icon name="intake" />}>
          {t('template.download')}
        </Button>
      }
    >
      <p className="quiet template-hint">{t('template.hint')}</p>
      <Upload.Dragger
        accept={TEMPLATE_FORMATS}
        showUploadList={false}
        disabled={checking !== undefined}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
        className="template-drop"
      >
        <p>
          <Icon name="ledger" size={22} />
          <span>{checking ? t('template.checking') : t('template.drop')}</span>
        </p>
        <p className="quiet">{t('template.formats')}</p>
      </Upload.Dragger>
      {checking && (
        <WorkingNote
          words={t('template.checkingFile', { name: checking.name })}
          onCancel={() => checking.halt.abort()}
        />
      )}
      <div aria-live="polite">
        {error !== undefined && <CheckFailure error={error} />}
        {check && <TemplateOutcome key={check.fileId} check={check} />}
      </div>
    </Panel>
  );
}

function CheckFailure({ error }: { error: unknown }) {
  const sentence = useErrorSentence();
  return <Alert type="error" showIcon className="template-outcome" title={sentence(error)} />;
}
