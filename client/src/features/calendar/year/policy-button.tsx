import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LAST_DAY_POLICIES, type LastDayPolicy } from '#shared/calendar/last-day-policy.js';
import type { CalendarChangeInput } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';

interface PolicyButtonProps {
  policy: LastDayPolicy;
  onChange: (change: CalendarChangeInput) => void;
}

/** Whether last days on holidays move; the change is looked at before it is saved. */
export function PolicyButton({ policy, onChange }: PolicyButtonProps) {
  const { t } = useTranslation('calendar');
  const { lastDayPolicies } = useLabels().calendar;
  const [chosen, setChosen] = useState<LastDayPolicy | null>(null);
  return (
    <>
      <Button size="small" onClick={() => setChosen(policy)}>
        {t('changePolicy')}
      </Button>
      <Modal
        open={chosen !== null}
        title={t('policyTitle')}
        okText={t('preview')}
        okButtonProps={{ disabled: chosen === policy }}
        onCancel={() => setChosen(null)}
        onOk={() => {
          if (chosen) onChange({ lastDayPolicy: chosen });
          setChosen(null);
        }}
      >
        <Radio.Group
          vertical
          value={chosen}
          onChange={({ target }) => setChosen(target.value as LastDayPolicy)}
          options={LAST_DAY_POLICIES.map((value) => ({ value, label: lastDayPolicies[value] }))}
        />
      </Modal>
    </>
  );
}
