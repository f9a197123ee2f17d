import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import type { UnitOnPage } from './unit-on-page.js';
import { renameUnitDocument } from './unit.documents.js';

interface Values {
  name: string;
  shortName: string;
  effectiveOn: string;
  basis?: string;
}

export function RenameDrawer({ unit, onClose }: { unit: UnitOnPage; onClose: () => void }) {
  const { t } = useTranslation('unit');
  const { message } = App.useApp();
  const { today } = useViewer();
  const [form] = Form.useForm<Values>();
  const [rename, busy] = useChange(renameUnitDocument, { refetch: ['UnitPage'] });
  const needed = { required: true, whitespace: true, message: t('needed') };

  async function submit({ name, shortName, effectiveOn, basis = '' }: Values) {
    const names = { name: name.trim(), shortName: shortName.trim() };
    const input = { id: unit.id, version: unit.version, ...names, effectiveOn, basis: basis.trim() };
    if (!(await rename({ input }))) return;
    void message.success(t('renamed', { name: names.name }));
    onClose();
  }

  return (
    <FormDrawer<Values>
      open
      title={`${t('rename')} ${unit.name}`}
      busy={busy}
      form={form}
      initialValues={{ effectiveOn: today }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <p className="form-hint">{t('renameHint')}</p>
      <Form.Item name="name" label={t('newName')} rules={[needed]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="shortName" label={t('newShortName')} rules={[needed]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item
        name="effectiveOn"
        label={t('effectiveOn')}
        rules={[{ required: true, message: t('needed') }]}
      >
        <CivilDatePicker />
      </Form.Item>
      <Form.Item name="basis" label={t('basisLabel')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
