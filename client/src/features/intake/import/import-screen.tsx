import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.js';
import { DraftsPanel } from '../drafts/drafts-panel.js';
import './import.css';
import { TemplatePanel } from '../template/template-panel.js';
import { PastePanel } from './paste-panel.js';
import { UploadPanel } from './upload-panel.js';

export function ImportScreen() {
  const { t } = useTranslation('intake');
  return (
    <div className="stack">
      <PageHeader title={t('import.title')} description={t('import.description')} />
      <div className="import-columns">
        <PastePanel />
        <UploadPanel />
      </div>
      <TemplatePanel />
      <DraftsPanel />
    </div>
  );
}
