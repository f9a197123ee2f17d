import { checkVeto } from '#shared/assessment/adjustment.rules.js';
import { VETO_EFFECTS, type VetoEffect } from '#shared/assessment/rules/grade.js';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { UploadField } from '../../../ui/upload-field.js';
import { addVetoDocument } from './score-sheet.document.js';

const EMPTY = { effect: 'zero' as VetoEffect, reason: '' };

/** One more veto; asked for once more, since it outweighs every point. */
export function VetoForm({ roundId, unitId }: { roundId: string; unitId: string }) {
  const { t } = useTranslation('oversight');
  const labels = useLabels();
  const { modal, message } = App.useApp();
  const [add, busy] = useChange(addVetoDocument, { refetch: ['ScoreSheet'] });
  const [entry, setEntry] = useState(EMPTY);
  const [file, setFile] = useState<UploadedFile>();
  const [tried, setTried] = useState(false);
  const checked = checkVeto(entry, { participates: true });
  const problem = tried && !checked.ok ? refusalSentence(labels, checked.error.key) : undefined;

  const send = async (reason: string) => {
    const { effect } = entry;
    const input = { roundId, unitId, effect, reason, ...(file && { fileId: file.id }) };
    if (!(await add({ input }))) return;
    void message.success(t('veto.added'));
    setEntry(EMPTY);
    setFile(undefined);
    setTried(false);
  };

  const ask = () => {
    setTried(true);
    if (!checked.ok) return;
    const { reason } = checked.value;
    void modal.confirm({
      title: t('veto.add'),
      content: t('veto.addConfirm'),
      okButtonProps: { danger: true },
      onOk: () => send(reason),
    });
  };

  return (
    <Form layout="vertical" component="div">
      <Form.Item label={t('veto.effect')} htmlFor="veto-effect">
        <Select<VetoEffect>
          id="veto-effect"
          value={entry.effect}
          onChange={(effect) => setEntry({ ...entry, effect })}
          options={VETO_EFFECTS.map((effect) => ({
            value: effect,
            label: labels.assessment.vetoEffects[effect],
          }))}
        />
      </Form.Item>
      <Form.Item
        label={t('veto.reason')}
        htmlFor="veto-reason"
        required
        {...(problem && { validateStatus: 'error' as const, help: problem })}
      >
        <Input.TextArea
          id="veto-reason"
          rows={2}
          maxLength={500}
          value={entry.reason}
          onChange={({ target }) => setEntry({ ...entry, reason: target.value })}
        />
      </Form.Item>
      <Form.Item label={t('veto.file')}>
        <UploadField
          files={file ? [file] : []}
          addLabel={t('veto.addFile')}
          busyLabel={t('veto.uploading')}
          onAdd={setFile}
          onRemove={() => setFile(undefined)}
        />
      </Form.Item>
      <Button danger loading={busy} onClick={ask}>
        {t('veto.add')}
      </Button>
    </Form>
  );
}
