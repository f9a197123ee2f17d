import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import { fillFromQuartersDocument } from './score-sheet.document.js';

interface FillFromQuartersProps {
  roundId: string;
  indicator: { readonly id: string; readonly name: string };
  onFilled: () => void;
}

/** The quarters as one input of an annual round: each unit's year so far, where nothing was entered yet. */
export function FillFromQuarters({ roundId, indicator, onFilled }: FillFromQuartersProps) {
  const { t } = useTranslation('oversight');
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [fill, busy] = useChange(fillFromQuartersDocument);

  const run = async (reason: string) => {
    const answer = await fill({ input: { roundId, indicatorId: indicator.id, reason } });
    if (!answer) return;
    setAsking(false);
    void message.success(t('year.filled', { count: answer.fillFromQuarters }));
    onFilled();
  };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('year.fill', { name: indicator.name })}
      </Button>
      <ConfirmWithReason
        open={asking}
        title={t('year.fill', { name: indicator.name })}
        hint={t('year.fillHint')}
        confirmLabel={t('year.fillConfirm')}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => void run(reason)}
      />
    </>
  );
}
