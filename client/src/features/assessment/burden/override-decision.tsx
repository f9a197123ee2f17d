import { App, Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BurdenOverrideFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import { decideBurdenOverrideDocument } from './burden.document.js';

/** The second person's two buttons; who asked sees why they are not his. */
export function OverrideDecision({ override }: { override: BurdenOverrideFieldsFragment }) {
  const { t } = useTranslation('burden');
  const { message } = App.useApp();
  const labels = useLabels();
  const [refusing, setRefusing] = useState(false);
  const [decide, busy] = useChange(decideBurdenOverrideDocument, { refetch: ['BurdenOverrides'] });
  const { id, version, name, availableActions } = override;
  const [first] = availableActions;
  if (!first) return null;
  if (!first.enabled) return <span className="quiet">{refusalSentence(labels, first.reason ?? '')}</span>;

  const send = async (approve: boolean, note: string) => {
    const answer = await decide({ input: { id, version, approve, note } });
    if (!answer) return;
    setRefusing(false);
    void message.success(approve ? t('overrides.approved') : t('overrides.refused'));
  };

  return (
    <Space>
      <Popconfirm
        title={t('overrides.approveTitle', { name })}
        okText={t('overrides.approve')}
        onConfirm={() => void send(true, '')}
      >
        <Button size="small" type="primary" loading={busy}>
          {t('overrides.approve')}
        </Button>
      </Popconfirm>
      <Button size="small" onClick={() => setRefusing(true)}>
        {t('overrides.refuse')}
      </Button>
      <ConfirmWithReason
        open={refusing}
        title={t('overrides.refuseTitle', { name })}
        confirmLabel={t('overrides.refuse')}
        danger
        busy={busy}
        onConfirm={(note) => void send(false, note)}
        onCancel={() => setRefusing(false)}
      />
    </Space>
  );
}
