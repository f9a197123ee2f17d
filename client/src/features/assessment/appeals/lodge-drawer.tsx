import type { AppealTarget } from '#shared/assessment/appeals/correction.js';
import { App, Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { UploadField } from '../../../ui/upload-field.js';
import { lodgeAppealDocument } from './appeals.document.js';

interface LodgeDrawerProps {
  roundId: string;
  target: AppealTarget;
  line: string;
  until: string;
  onClose: () => void;
}

/** The head of a unit objects to one line of the scorecard. */
export function LodgeDrawer({ roundId, target, line, until, onClose }: LodgeDrawerProps) {
  const { t } = useTranslation('rounds');
  const { assessment } = useLabels();
  const { message } = App.useApp();
  const [lodge, busy] = useChange(lodgeAppealDocument);
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';

  const submit = async () => {
    setTried(true);
    if (missing) return;
    const input = { roundId, target, reason: reason.trim(), fileIds: files.map(({ id }) => id) };
    if (!(await lodge({ input }))) return;
    void message.success(t('appeals.lodged'));
    onClose();
  };

  return (
    <Drawer open size={480} title={t('appeals.lodgeTitle', { line })} onClose={onClose}>
      <p className="quiet">{t('appeals.lodgeHint', { day: until })}</p>
      <Form layout="vertical" component="div">
        <Form.Item
          label={t('appeals.reason')}
          htmlFor="appeal-reason"
          required
          {...(tried &&
            missing && {
              validateStatus: 'error' as const,
              help: assessment.refusals['assessment.appeal-reason-missing'],
            })}
        >
          <Input.TextArea
            id="appeal-reason"
            rows={4}
            maxLength={1000}
            value={reason}
            onChange={({ target: field }) => setReason(field.value)}
          />
        </Form.Item>
        <Form.Item label={t('appeals.files')}>
          <UploadField
            files={files}
            addLabel={t('appeals.addFile')}
            busyLabel={t('appeals.uploading')}
            onAdd={(file) => setFiles((known) => [...known, file])}
            onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
          />
        </Form.Item>
        <Button type="primary" loading={busy} onClick={() => void submit()}>
          {t('appeals.submit')}
        </Button>
      </Form>
    </Drawer>
  );
}
