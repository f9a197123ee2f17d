import { useMutation } from '@apollo/client/react';
import { checkAdjustment } from '#shared/assessment/adjustment.rules.js';
import { ADJUSTMENT_KINDS, type AdjustmentKind } from '#shared/assessment/adjustment.js';
import { App, Button, Form, Input, Radio } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { uploadFile, type UploadedFile } from '../../../lib/upload-file.js';
import { FileList } from '../../../ui/file-list.js';
import { replaceRow } from './replace-row.js';
import { addAdjustmentDocument } from './score-sheet.document.js';

const EMPTY = { kind: 'bonus' as AdjustmentKind, points: '', reason: '' };

/** One more bonus or deduction; the rule is the server's own. */
export function AdjustmentForm({ roundId, unitId }: { roundId: string; unitId: string }) {
  const { t } = useTranslation('assessment');
  const labels = useLabels();
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [add, { loading }] = useMutation(addAdjustmentDocument);
  const [entry, setEntry] = useState(EMPTY);
  const [file, setFile] = useState<UploadedFile>();
  const [tried, setTried] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const checked = checkAdjustment(entry, { participates: true });
  const problem = tried && !checked.ok ? checked.error.key : undefined;
  const help = (key: string) =>
    problem === key && { validateStatus: 'error' as const, help: refusalSentence(labels, key) };

  const submit = async () => {
    setTried(true);
    if (!checked.ok) return;
    try {
      await add({
        variables: {
          input: { roundId, unitId, kind: entry.kind, ...checked.value, ...(file && { fileId: file.id }) },
        },
        update: (cache, { data }) => replaceRow(cache, roundId, data?.addAdjustment),
      });
      void message.success(t('adjust.added'));
      setEntry(EMPTY);
      setFile(undefined);
      setTried(false);
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };

  const upload = async (chosen: File | undefined) => {
    try {
      if (chosen) setFile(await uploadFile(chosen));
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };

  return (
    <Form layout="vertical" component="div">
      <h3 className="adjustment-new">{t('adjust.newOne')}</h3>
      <Form.Item label={t('adjust.kind')}>
        <Radio.Group
          value={entry.kind}
          onChange={({ target }) => setEntry({ ...entry, kind: target.value as AdjustmentKind })}
          options={ADJUSTMENT_KINDS.map((kind) => ({
            value: kind,
            label: labels.assessment.adjustmentKinds[kind],
          }))}
        />
      </Form.Item>
      <Form.Item
        label={t('adjust.points')}
        htmlFor="adjustment-points"
        required
        {...help('assessment.adjustment-points-invalid')}
      >
        <Input
          id="adjustment-points"
          inputMode="decimal"
          value={entry.points}
          onChange={(event) => setEntry({ ...entry, points: event.target.value.trim() })}
        />
      </Form.Item>
      <Form.Item
        label={t('adjust.reason')}
        htmlFor="adjustment-reason"
        required
        {...help('assessment.adjustment-reason-missing')}
      >
        <Input.TextArea
          id="adjustment-reason"
          rows={3}
          maxLength={500}
          value={entry.reason}
          onChange={(event) => setEntry({ ...entry, reason: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={t('adjust.file')}>
        {file && <FileList files={[file]} onRemove={() => setFile(undefined)} />}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t('adjust.addFile')}
          onChange={({ target }) => void upload(target.files?.[0])}
        />
        {!file && <Button onClick={() => chooser.current?.click()}>{t('adjust.addFile')}</Button>}
      </Form.Item>
      <Button type="primary" loading={loading} onClick={() => void submit()}>
        {t('adjust.add')}
      </Button>
    </Form>
  );
}
