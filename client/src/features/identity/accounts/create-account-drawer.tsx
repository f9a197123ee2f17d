import { useQuery } from '@apollo/client/react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isUnitRole, ROLES } from '#shared/access/roles.js';
import type { CreateAccountInput } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { accountUnitsDocument, createAccountDocument } from './accounts.documents.js';
import type { IssuedAccount } from './issued-account.js';

interface CreateAccountDrawerProps {
  open: boolean;
  onClose: () => void;
  onCreated: (issued: IssuedAccount) => void;
}

export function CreateAccountDrawer({ open, onClose, onCreated }: CreateAccountDrawerProps) {
  const { t } = useTranslation('identity');
  const { roles } = useLabels().access;
  const [form] = Form.useForm<CreateAccountInput>();
  const role = Form.useWatch('role', form);
  const units = useQuery(accountUnitsDocument, { skip: !open });
  const [create, busy] = useChange(createAccountDocument, { refetch: ['Accounts'] });
  const needed = { required: true, message: t('accounts.needed') };

  async function submit(input: CreateAccountInput) {
    const data = await create({ input });
    if (data) onCreated(data.createAccount);
  }

  return (
    <FormDrawer
      title={t('accounts.create')}
      open={open}
      busy={busy}
      form={form}
      onClose={onClose}
      onFinish={(input) => void submit(input)}
    >
      <Form.Item
        name="displayName"
        label={t('accounts.displayName')}
        rules={[{ ...needed, whitespace: true }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="loginName" label={t('accounts.loginName')} rules={[{ ...needed, whitespace: true }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={t('accounts.role')} rules={[needed]}>
        <Select options={ROLES.map((value) => ({ value, label: roles[value] }))} />
      </Form.Item>
      {role && isUnitRole(role) && (
        <Form.Item name="unitId" label={t('accounts.unit')} rules={[needed]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={units.loading}
            options={units.data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
