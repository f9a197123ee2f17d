import { BULK_STEPS, type BulkStep } from '#shared/dashboards/bulk-step.js';
import { Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkOutcomeFieldsFragment, LedgerTarget } from '../../../../generated/graphql.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { BulkOutcomes } from './bulk-outcomes.js';
import { BulkPreview } from './bulk-preview.js';
import { bulkStepsOf } from './bulk-steps-of.js';
import { StepFields } from './step-fields.js';
import { useBulkStep, type Given } from './use-bulk-step.js';

interface BulkDialogProps {
  open: boolean;
  /** The marked rows; null where none is. */
  selected: LedgerTarget | null;
  /** All that the filter lets through. */
  all: LedgerTarget;
  counts: { readonly selected: number; readonly all: number };
  onClose: () => void;
  /** After rows have changed. */
  onDone: () => void;
}

/** One step on many rows: on which, which step, what it would do; then what became of each row. */
export function BulkDialog({ open, selected, all, counts, onClose, onDone }: BulkDialogProps) {
  const { t } = useTranslation('dashboards');
  const { permittedActions } = useViewer();
  const steps = bulkStepsOf(permittedActions);
  const [step, setStep] = useState<BulkStep>(steps[0] ?? BULK_STEPS[0]);
  const [whole, setWhole] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly BulkOutcomeFieldsFragment[]>();
  const [form] = Form.useForm<Given>();
  const [takeStep, busy] = useBulkStep();
  const { dueOn, unitId } = (Form.useWatch([], form) as Partial<Given> | undefined) ?? {};
  const target = whole || !selected ? all : selected;

  const take = async (given: Given) => {
    const done = await takeStep(step, target, given);
    if (!done) return;
    setOutcomes(done);
    onDone();
  };
  const close = () => {
    setOutcomes(undefined);
    onClose();
  };
  return (
    <Modal
      open={open}
      title={t('bulk.title')}
      width={560}
      okText={t(outcomes ? 'bulk.close' : 'bulk.take')}
      confirmLoading={busy}
      onOk={() => (outcomes ? close() : form.submit())}
      onCancel={close}
      destroyOnHidden
    >
      {outcomes ? (
        <BulkOutcomes outcomes={outcomes} />
      ) : (
        <Form<Given> form={form} layout="vertical" preserve={false} onFinish={(given) => void take(given)}>
          <Form.Item label={t('bulk.target')}>
            <Radio.Group
              value={whole || !selected}
              onChange={({ target: { value } }) => setWhole(value as boolean)}
              options={[
                { value: false, label: t('bulk.selected', { count: counts.selected }), disabled: !selected },
                { value: true, label: t('bulk.all', { count: counts.all }) },
              ]}
            />
          </Form.Item>
          <Form.Item label={t('bulk.step')}>
            <Radio.Group
              value={step}
              onChange={({ target: { value } }) => setStep(value as BulkStep)}
              options={steps.map((value) => ({ value, label: t(`bulk.steps.${value}`) }))}
            />
          </Form.Item>
          <BulkPreview
            step={step}
            target={target}
            given={{
              ...(step === 'extend' && dueOn && { dueOn }),
              ...(step === 'lead' && unitId && { unitId }),
            }}
          />
          <StepFields key={step} step={step} />
        </Form>
      )}
    </Modal>
  );
}
