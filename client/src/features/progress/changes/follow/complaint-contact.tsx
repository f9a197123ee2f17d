import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { useMayDo } from '../../../../lib/viewer/viewer-context.js';
import { readContactDocument } from './follow.documents.js';

/** Who complained, with the middle hidden; shown whole on request, which the server records. */
export function ComplaintContact({ id, masked }: { id: string; masked: string }) {
  const { t } = useTranslation('changes');
  const mayRead = useMayDo('complaint.read-contact');
  const [shown, setShown] = useState<string | null>(null);
  const [read, busy] = useChange(readContactDocument);

  async function show() {
    const answer = await read({ id });
    if (!answer) return;
    const { contactName, contact } = answer.readComplaintContact;
    setShown(t('items.contactShown', { name: contactName, contact }));
  }

  return (
    <span className="change-filters">
      {shown ?? masked}
      {mayRead && !shown && (
        <>
          <Button size="small" loading={busy} onClick={() => void show()}>
            {t('items.showContact')}
          </Button>
          <span className="quiet">{t('items.contactRecorded')}</span>
        </>
      )}
    </span>
  );
}
