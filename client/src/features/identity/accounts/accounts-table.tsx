import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AccountFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { AccountActions } from './account-actions.js';
import type { IssuedAccount } from './issued-account.js';

interface AccountsTableProps {
  accounts: readonly AccountFieldsFragment[];
  search: string;
  onIssued: (issued: IssuedAccount) => void;
}

const matches = (account: AccountFieldsFragment, search: string): boolean =>
  [account.loginName, account.displayName, account.unitName ?? ''].some((text) =>
    text.toLowerCase().includes(search.toLowerCase()),
  );

export function AccountsTable({ accounts, search, onIssued }: AccountsTableProps) {
  const { t } = useTranslation('identity');
  const { roles } = useLabels().access;
  const columns: NonNullable<TableProps<AccountFieldsFragment>['columns']> = [
    {
      title: t('accounts.displayName'),
      dataIndex: 'displayName',
      sorter: (a, b) => a.displayName.localeCompare(b.displayName, 'zh-CN'),
    },
    { title: t('accounts.loginName'), dataIndex: 'loginName' },
    { title: t('accounts.role'), render: (_, { role }) => roles[role] },
    { title: t('accounts.unit'), render: (_, { unitName }) => unitName ?? '—' },
    { title: t('accounts.state'), render: (_, account) => <AccountState account={account} /> },
    {
      title: t('accounts.actions'),
      render: (_, account) => <AccountActions account={account} onIssued={onIssued} />,
    },
  ];
  return (
    <DataTable<AccountFieldsFragment>
      label={t('accounts.table')}
      rowKey="id"
      rows={accounts.filter((account) => matches(account, search))}
      columns={columns}
      pagination={{ defaultPageSize: 20 }}
      empty={
        search ? (
          <EmptyState icon="accounts" title={t('accounts.noMatch')} />
        ) : (
          <EmptyState icon="accounts" title={t('accounts.empty')} hint={t('accounts.emptyHint')} />
        )
      }
    />
  );
}

function AccountState({ account }: { account: AccountFieldsFragment }) {
  const { t } = useTranslation('identity');
  if (account.disabled) return <StatusTag tone="neutral">{t('accounts.disabled')}</StatusTag>;
  if (account.locked) return <StatusTag tone="bad">{t('accounts.locked')}</StatusTag>;
  if (account.mustChangePassword)
    return <StatusTag tone="warning">{t('accounts.initialPassword')}</StatusTag>;
  return <StatusTag tone="good">{t('accounts.active')}</StatusTag>;
}
