import { useTranslation } from 'react-i18next';
import type { LogInOptionsQuery } from '../../../generated/graphql.js';
import { useGuestLabels } from '../../../lib/labels/labels.js';

type DemoAccount = LogInOptionsQuery['logInOptions']['demoAccounts'][number];

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  disabled: boolean;
  onChoose: (account: DemoAccount) => void;
}

/** The server names them in the demo county only. */
export function DemoAccounts({ accounts, disabled, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation('identity');
  const { roles } = useGuestLabels().access;
  return (
    <section className="demo-accounts">
      <h2>{t('logIn.demoTitle')}</h2>
      <ul>
        {accounts.map((account) => (
          <li key={account.loginName}>
            <button
              type="button"
              className="demo-account"
              disabled={disabled}
              onClick={() => onChoose(account)}
            >
              <strong>{roles[account.role]}</strong>
              <span title={account.unitName ?? undefined}>{account.displayName}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('logIn.demoHint')}</p>
    </section>
  );
}
