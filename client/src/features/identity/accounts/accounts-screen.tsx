import { useQuery } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedAccount } from './issued-account.js';
import { Icon } from '../../../ui/icon.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { accountsDocument } from './accounts.documents.js';
import { AccountsTable } from './accounts-table.js';
import { CreateAccountDrawer } from './create-account-drawer.js';
import { IssuedPasswordModal } from './issued-password-modal.js';

export function AccountsScreen() {
  const { t } = useTranslation('identity');
  const [search, setSearch] = useState('');
  const [creating, setCreating] = useState(false);
  const [issued, setIssued] = useState<IssuedAccount>();
  const accounts = useQuery(accountsDocument);

  return (
    <>
      <PageHeader
        title={t('accounts.title')}
        description={t('accounts.description')}
        actions={
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setCreating(true)}>
            {t('accounts.create')}
          </Button>
        }
      />
      <Panel
        flush
        extra={
          <Input.Search
            allowClear
            className="table-search"
            placeholder={t('accounts.search')}
            aria-label={t('accounts.search')}
            onChange={(event) => setSearch(event.target.value.trim())}
          />
        }
      >
        <QueryView result={accounts}>
          {(data) => <AccountsTable accounts={data.accounts} search={search} onIssued={setIssued} />}
        </QueryView>
      </Panel>
      <CreateAccountDrawer
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(account) => {
          setCreating(false);
          setIssued(account);
        }}
      />
      <IssuedPasswordModal issued={issued} onClose={() => setIssued(undefined)} />
    </>
  );
}
