import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { PageHeader } from '../../../ui/page-header.js';
import { RubricChoicesProvider } from '../open-round/rubric-choices-provider.js';
import '../assessment.css';
import { ImportPanel } from './import-panel.js';
import { ImportPreview } from './import-preview.js';
import { RubricForm, type RubricBeginning } from './rubric-form.js';
import { TemplatesPanel } from './templates-panel.js';
import './rubrics.css';

/** The ways to a new rubric: a table of the office's own, a template, or a blank sheet. */
export function NewRubricScreen() {
  const { t } = useTranslation('rubrics');
  const { today } = useViewer();
  const [checked, setChecked] = useState<CheckedRubric>();
  const [begun, setBegun] = useState<RubricBeginning>();
  const year = Number(today.slice(0, 4));
  const edit = (content: RubricContent) =>
    setBegun({
      name: checked?.reading.title ?? '',
      year: checked?.reading.year ?? year,
      categoryLabel: '',
      content,
    });
  return (
    <>
      <PageHeader
        title={begun ? t('editor.newTitle') : t('create.title')}
        description={t('create.description')}
        crumbs={[{ label: t('list.title'), to: urls.rubrics }]}
      />
      <RubricChoicesProvider>
        <div className="stack">
          {begun ? (
            <RubricForm beginning={begun} />
          ) : checked ? (
            <ImportPreview checked={checked} onEdit={edit} onAgain={() => setChecked(undefined)} />
          ) : (
            <>
              <ImportPanel onChecked={setChecked} />
              <TemplatesPanel onUse={(beginning) => setBegun({ ...beginning, year })} />
            </>
          )}
        </div>
      </RubricChoicesProvider>
    </>
  );
}
