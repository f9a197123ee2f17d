import { useQuery } from '@apollo/client/react';
import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutsideFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import {
  addOutsideAssessmentDocument,
  handOverResultDocument,
  measureBasesDocument,
} from './measures.document.js';

interface OutsideValues {
  readonly name: string;
  readonly fullPoints: string;
  readonly weight: string;
}

/** One more assessment of others in which results count. */
export function AddOutsideDrawer({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { message } = App.useApp();
  const [form] = Form.useForm<OutsideValues>();
  const [add, busy] = useChange(addOutsideAssessmentDocument, { refetch: ['OutsideAssessments'] });
  const finish = async (values: OutsideValues) => {
    if (!(await add({ input: { year, ...values } }))) return;
    void message.success(t('outside.added'));
    onClose();
  };
  const needed = [{ required: true, whitespace: true, message: t('draws.needed') }];
  return (
    <FormDrawer<OutsideValues>
      open
      title={t('outside.add')}
      busy={busy}
      form={form}
      initialValues={{ fullPoints: '100', weight: '1' }}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item name="name" label={t('outside.name')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="fullPoints" label={t('outside.fullPoints')} rules={needed}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="weight" label={t('outside.weight')} extra={t('outside.weightHint')} rules={needed}>
        <Input inputMode="decimal" />
      </Form.Item>
    </FormDrawer>
  );
}

interface HandOverValues {
  readonly roundId: string;
  readonly recipient: string;
}

/** Which published result goes to whom; kept as it is. */
export function HandOverDrawer({
  outside,
  onClose,
}: {
  outside: OutsideFieldsFragment;
  onClose: () => void;
}) {
  const { t } = useTranslation('oversight');
  const { message } = App.useApp();
  const [form] = Form.useForm<HandOverValues>();
  const [handOver, busy] = useChange(handOverResultDocument);
  const { data } = useQuery(measureBasesDocument);
  const rounds = (data?.assessmentRounds ?? []).filter(({ state }) => state === 'published');
  const finish = async (values: HandOverValues) => {
    const { id, version } = outside;
    if (!(await handOver({ input: { id, version, ...values } }))) return;
    void message.success(t('outside.handedOver'));
    onClose();
  };
  const needed = [{ required: true, whitespace: true, message: t('draws.needed') }];
  return (
    <FormDrawer<HandOverValues>
      open
      title={t('outside.handOverTitle', { name: outside.name })}
      busy={busy}
      form={form}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item name="roundId" label={t('measures.round')} rules={needed}>
        <Select options={rounds.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="recipient" label={t('outside.recipient')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
    </FormDrawer>
  );
}
