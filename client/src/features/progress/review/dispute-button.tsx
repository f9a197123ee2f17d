import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { EvidenceField } from '../report-form/evidence-field.js';
import type { EvidenceFile, ProgressReport } from '../report-form/report-draft.js';
import { raiseDisputeSchema } from '#shared/progress/disputes/figure-dispute.schema.js';
import { disputeFigureDocument } from './review.document.js';

interface DisputeButtonProps {
  figure: ProgressReport['figures'][number];
  onDone: () => void;
}

/** Another value and where it comes from, with evidence where there is some. */
export function DisputeButton({ figure, onDone }: DisputeButtonProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [file, setFile] = useState<EvidenceFile>();
  const [tried, setTried] = useState(false);
  const [dispute, busy] = useChange(disputeFigureDocument);
  const check = raiseDisputeSchema.safeParse({ value, source, fileId: file?.id });
  const problem = (field: string) => {
    const issue = tried && check.error?.issues.find(({ path }) => path[0] === field);
    return issue ? { validateStatus: 'error' as const, help: refusalSentence(labels, issue.message) } : {};
  };
  const send = () => {
    setTried(true);
    if (!check.success) return;
    void dispute({ input: { figureId: figure.id, value, source, ...(file && { fileId: file.id }) } }).then(
      (answer) => {
        if (!answer) return;
        setOpen(false);
        onDone();
      },
    );
  };
  return (
    <>
      <Button size="small" type="link" onClick={() => setOpen(true)}>
        {t('disputes.raise')}
      </Button>
      <Modal
        open={open}
        title={t('disputes.raiseTitle', { name: figure.label })}
        okText={t('disputes.raise')}
        okButtonProps={{ loading: busy }}
        onOk={send}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="quiet">{t('disputes.raiseHint', { value: `${figure.value}${figure.unit}` })}</p>
        <Form layout="vertical" component="div">
          <Form.Item label={t('disputes.value')} htmlFor="dispute-value" required {...problem('value')}>
            <Input
              id="dispute-value"
              value={value}
              suffix={figure.unit}
              inputMode="decimal"
              onChange={(event) => setValue(event.target.value.trim())}
            />
          </Form.Item>
          <Form.Item label={t('disputes.source')} htmlFor="dispute-source" required {...problem('source')}>
            <Input.TextArea
              id="dispute-source"
              rows={3}
              value={source}
              onChange={(event) => setSource(event.target.value)}
            />
          </Form.Item>
          <Form.Item label={t('report.files')}>
            <EvidenceField files={file ? [file] : []} onAdd={setFile} onRemove={() => setFile(undefined)} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
