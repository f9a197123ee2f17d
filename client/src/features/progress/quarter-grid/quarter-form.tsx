import { App, Button } from 'antd';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quarter } from '#shared/kernel/quarter.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { useLanguage } from '../../../lib/language/language.js';
import { formWith, post } from '../../../lib/post.js';
import { urls } from '../../../lib/urls.js';
import { FormCheckDialog, type FormCheck } from './form-check-dialog.js';
import type { GridStore } from './grid-store.js';

/** The quarter as a workbook: downloaded, filled in, checked, and taken over into the rows. */
export function QuarterForm({ store, quarter }: { store: GridStore; quarter: Quarter }) {
  const { t } = useTranslation('progress');
  const { language } = useLanguage();
  const { message } = App.useApp();
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);
  const [check, setCheck] = useState<FormCheck>();
  const chooser = useRef<HTMLInputElement>(null);

  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    setBusy(true);
    try {
      // What is typed and not saved yet is part of what the form is compared with.
      await store.flush();
      setCheck(await post<FormCheck>(urls.checkQuarterForm(quarter), formWith(file)));
    } catch (error) {
      void message.error(sentence(error), 6);
    } finally {
      setBusy(false);
    }
  };
  const apply = (taken: FormCheck) => {
    for (const { assignmentId, changes } of taken.rows)
      for (const { column, after } of changes) store.edit(assignmentId, column, after);
    setCheck(undefined);
    void message.success(t('grid.formApplied', { count: taken.rows.length }));
  };

  return (
    <>
      <Button href={urls.quarterForm(quarter, language)} download>
        {t('grid.formDownload')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={t('grid.formUpload')}
        onChange={(event) => void upload(event)}
      />
      <Button loading={busy} onClick={() => chooser.current?.click()}>
        {busy ? t('grid.formUploading') : t('grid.formUpload')}
      </Button>
      {check && (
        <FormCheckDialog
          check={check}
          quarter={quarter}
          onApply={() => apply(check)}
          onClose={() => setCheck(undefined)}
        />
      )}
    </>
  );
}
