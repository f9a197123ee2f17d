import { useApolloClient, useMutation } from '@apollo/client/react';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { graphql } from '../../generated/index.js';
import { rememberCsrfToken } from '../../lib/csrf.js';
import { useLabels } from '../../lib/labels/labels.js';
import { dropLocalCopies } from '../../lib/local-copies.js';
import { useReadingSize } from '../../lib/reading-size.js';
import { urls } from '../../lib/urls.js';
import { useMayDo, useViewer } from '../../lib/viewer/viewer-context.js';
import { Icon } from '../../ui/icon.js';
import { onScreen, USUAL_SECONDS } from '../big-screen/big-screen-address.js';

const logOutDocument = graphql(`
  mutation LogOut {
    logOut
  }
`);

export function AccountMenu() {
  const { t } = useTranslation('app');
  const labels = useLabels();
  const { accountId, displayName, role, unitName } = useViewer();
  const mayExport = useMayDo('ledger.export');
  const { large, choose } = useReadingSize();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const client = useApolloClient();
  const [logOut] = useMutation(logOutDocument);

  async function leave() {
    await logOut().catch(() => undefined);
    rememberCsrfToken('');
    dropLocalCopies(accountId);
    await client.clearStore();
    await navigate(urls.logIn, { replace: true });
  }

  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      menu={{
        items: [
          ...(mayExport
            ? [
                {
                  key: 'exports',
                  label: t('myExports'),
                  onClick: () => void navigate(urls.ledgerExports),
                },
              ]
            : []),
          { key: 'password', label: t('changePassword'), onClick: () => void navigate(urls.changePassword) },
          {
            key: 'reading-size',
            label: t(large ? 'usualLetters' : 'largeLetters'),
            onClick: () => choose(!large),
          },
          {
            key: 'screen',
            label: t('bigScreen.show'),
            onClick: () => void navigate(onScreen(pathname + search, USUAL_SECONDS)),
          },
          { type: 'divider' },
          { key: 'leave', label: t('logOut'), onClick: () => void leave() },
        ],
      }}
    >
      <button type="button" className="account-button" aria-label={t('account', { name: displayName })}>
        <span className="account-initial" aria-hidden="true">
          {displayName.slice(0, 1)}
        </span>
        <span className="account-words">
          <strong>{displayName}</strong>
          <span className="quiet">{[labels.access.roles[role], unitName].filter(Boolean).join(' · ')}</span>
        </span>
        <Icon name="down" size={14} />
      </button>
    </Dropdown>
  );
}
