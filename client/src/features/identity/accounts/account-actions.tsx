import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AccountFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import {
  disableAccountDocument,
  enableAccountDocument,
  resetPasswordDocument,
} from './accounts.documents.js';
import type { IssuedAccount } from './issued-account.js';

interface AccountActionsProps {
  account: AccountFieldsFragment;
  onIssued: (issued: IssuedAccount) => void;
}

/** Nobody resets or disables the own account: that would lock the last way in. */
export function AccountActions({ account, onIssued }: AccountActionsProps) {
  const { t } = useTranslation('identity');
  const { modal, message } = App.useApp();
  const { accountId } = useViewer();
  const [reset] = useChange(resetPasswordDocument);
  const [disable] = useChange(disableAccountDocument, { refetch: ['UndoOffers'] });
  const [enable, enabling] = useChange(enableAccountDocument);
  if (account.id === accountId) return null;
  const input = { id: account.id, version: account.version };
  const name = account.displayName;

  const askReset = () =>
    void modal.confirm({
      title: t('accounts.resetTitle', { name }),
      content: t('accounts.resetHint'),
      onOk: async () => {
        const data = await reset({ input });
        if (data) onIssued(data.resetPassword);
      },
    });

  const askDisable = () =>
    void modal.confirm({
      title: t('accounts.disableTitle', { name }),
      content: t('accounts.disableHint'),
      okButtonProps: { danger: true },
      onOk: async () => {
        if (await disable({ input })) void message.success(t('accounts.disabledDone'));
      },
    });

  async function enableAgain() {
    if (await enable({ input })) void message.success(t('accounts.enabledDone'));
  }

  return (
    <span className="row-actions">
      {account.disabled ? (
        <Button type="link" size="small" loading={enabling} onClick={() => void enableAgain()}>
          {t('accounts.enable')}
        </Button>
      ) : (
        <>
          <Button type="link" size="small" onClick={askReset}>
            {t('accounts.reset')}
          </Button>
          <Button type="link" size="small" danger onClick={askDisable}>
            {t('accounts.disable')}
          </Button>
        </>
      )}
    </span>
  );
}
