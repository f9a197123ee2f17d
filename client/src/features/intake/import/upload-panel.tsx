import { useApolloClient } from '@apollo/client/react';
import { Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { uploadDocument } from './upload-document.js';
import { UploadResults, type UploadResult } from './upload-results.js';

/** A hint to the file dialog. Whatever is dropped goes to the server, which says why it cannot read it. */
const DOCUMENT_FORMATS = { format: '.txt,.docx,.xlsx,.csv,.html,.htm,.pdf', filter: 'native' } as const;

/** One file leads straight to its review; several are listed with their outcome. */
export function UploadPanel({ revises }: { revises: string | null }) {
  const { t } = useTranslation('intake');
  const navigate = useNavigate();
  const client = useApolloClient();
  const [results, setResults] = useState<readonly UploadResult[]>([]);

  async function send(files: readonly File[]) {
    const batch = files.map((file): UploadResult => ({ name: file.name }));
    setResults(batch);
    const outcomes = [...batch];
    for (const [index, file] of files.entries()) {
      try {
        outcomes[index] = { name: file.name, draftId: await uploadDocument(file, revises) };
      } catch (error) {
        outcomes[index] = { name: file.name, error };
      }
      setResults([...outcomes]);
    }
    const only = outcomes.length === 1 ? outcomes[0]?.draftId : undefined;
    if (only) await navigate(urls.breakdownDraft(only));
    else await client.refetchQueries({ include: ['BreakdownDrafts'] });
  }

  return (
    <Panel title={t('import.upload')}>
      <Upload.Dragger
        multiple={revises === null}
        accept={DOCUMENT_FORMATS}
        showUploadList={false}
        // antd calls once per file with the same list: the whole list goes with its first file.
        beforeUpload={(file, files) => {
          if (file === files[0]) void send(files);
          return false;
        }}
        className="import-drop"
      >
        <p>
          <Icon name="intake" size={32} />
        </p>
        <p>{t('import.drop')}</p>
        <p className="quiet">{t('import.formats')}</p>
        <p className="import-secret">{t('import.notSecret')}</p>
      </Upload.Dragger>
      {results.length > 0 && <UploadResults results={results} />}
    </Panel>
  );
}
