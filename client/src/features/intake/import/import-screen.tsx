import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../../ui/page-header.js';
import { DraftsPanel } from '../drafts/drafts-panel.js';
import './import.css';
import { TemplatePanel } from '../template/template-panel.js';
import { PastePanel } from './paste-panel.js';
import { RevisedPlanNote } from './revised-plan-note.js';
import { UploadPanel } from './upload-panel.js';

/** `?revises=` names the issued plan that the next document corrects. */
export function ImportScreen() {
  const { t } = useTranslation('intake');
  const [search] = useSearchParams();
  const revises = search.get('revises');
  return (
    <div className="stack">
      <PageHeader
        title={revises ? t('revision.importTitle') : t('import.title')}
        description={revises ? t('revision.importHint') : t('import.description')}
      />
      {revises && <RevisedPlanNote planId={revises} />}
      <div className="import-columns">
        <PastePanel revises={revises} />
        <UploadPanel revises={revises} />
      </div>
      {!revises && <TemplatePanel />}
      {!revises && <DraftsPanel />}
    </div>
  );
}
