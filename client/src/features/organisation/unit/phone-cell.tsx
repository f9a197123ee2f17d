import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import type { Officer } from './officer-on-page.js';
import { revealPhoneDocument } from './unit.documents.js';

/** Masked until somebody asks for the whole number, which is logged. It goes with the page. */
export function PhoneCell({ officer: { id, name, maskedPhone } }: { officer: Officer }) {
  const { t } = useTranslation('unit');
  const mayReveal = useMayDo('officer.reveal-phone');
  const [phone, setPhone] = useState<string>();
  const [reveal, busy] = useChange(revealPhoneDocument);
  if (!maskedPhone) return <>—</>;
  if (phone !== undefined) return <>{phone}</>;
  const ask = async () => setPhone((await reveal({ officerId: id }))?.revealPhone);
  return (
    <>
      {maskedPhone}
      {mayReveal && (
        <Button
          type="link"
          size="small"
          loading={busy}
          aria-label={`${t('reveal')} ${name}`}
          onClick={() => void ask()}
        >
          {t('reveal')}
        </Button>
      )}
    </>
  );
}
