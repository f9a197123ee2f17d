import { OFFICER_DUTIES } from '#shared/organisation/officers/officer.js';
import { officerSchema } from '#shared/organisation/officers/officer.schema.js';
import { App, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OfficerDuty, StaffFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import type { Officer } from './officer-on-page.js';
import { saveOfficerDocument } from './unit.documents.js';

interface Values {
  duty: OfficerDuty;
  name: string;
  post?: string;
  phone?: string;
  divisionId?: string | null;
}

interface OfficerDrawerProps {
  staff: StaffFieldsFragment;
  officer: Officer | undefined;
  onClose: () => void;
}

export function OfficerDrawer({ staff, officer, onClose }: OfficerDrawerProps) {
  const { t } = useTranslation('unit');
  const labels = useLabels();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [save, busy] = useChange(saveOfficerDocument);

  async function submit({ duty, name, post = '', phone = '', divisionId }: Values) {
    const known = officer && { id: officer.id, version: officer.version };
    // The stored number is never sent here whole: an empty field leaves it as it is.
    const number = officer && phone.trim() === '' ? null : phone.trim();
    const person = {
      duty,
      name: name.trim(),
      post: post.trim(),
      phone: number,
      divisionId: divisionId ?? null,
    };
    if (!(await save({ input: { ...known, unitId: staff.unitId, ...person } }))) return;
    void message.success(t('saved'));
    onClose();
  }
  const checkPhone = (_: unknown, value: string | undefined) =>
    officerSchema.shape.phone.safeParse(value ?? '').success
      ? Promise.resolve()
      : Promise.reject(new Error(refusalSentence(labels, 'officer.phone-invalid')));

  return (
    <FormDrawer<Values>
      open
      title={t(officer ? 'editOfficer' : 'addOfficer')}
      busy={busy}
      form={form}
      initialValues={
        officer
          ? {
              duty: officer.duty,
              name: officer.name,
              post: officer.post,
              divisionId: officer.divisionId ?? null,
            }
          : { duty: 'responsible' }
      }
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="duty" label={t('duty')}>
        <Radio.Group
          options={OFFICER_DUTIES.map((duty) => ({ value: duty, label: labels.organisation.duties[duty] }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('person')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="post" label={t('post')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('phone')}
        {...(officer && { extra: t('phoneKept') })}
        rules={[{ validator: checkPhone }]}
      >
        <Input
          maxLength={21}
          autoComplete="off"
          inputMode="tel"
          {...(officer && { placeholder: officer.maskedPhone })}
        />
      </Form.Item>
      <Form.Item name="divisionId" label={t('division')}>
        <Select
          allowClear
          options={staff.divisions
            .filter(({ endedOn }) => !endedOn)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
