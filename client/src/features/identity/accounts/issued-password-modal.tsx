import { Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IssuedAccount } from './issued-account.js';

/** The only time that a one-time password is seen; an outside click does not close it. */
export function IssuedPasswordModal({
  issued,
  onClose,
}: {
  issued: IssuedAccount | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('identity');
  return (
    <Modal
      open={issued !== undefined}
      title={t('accounts.issuedTitle')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('accounts.understood')}
        </Button>
      }
    >
      <p>
        {issued?.account.displayName} · {issued?.account.loginName}
      </p>
      <Typography.Paragraph
        className="one-time-password"
        copyable={{ tooltips: [t('accounts.copy'), t('accounts.copied')] }}
      >
        {issued?.oneTimePassword}
      </Typography.Paragraph>
      <p className="quiet">{t('accounts.issuedHint')}</p>
    </Modal>
  );
}
