import type { IndicatorFinding } from '#shared/assessment/burden-lint/check-indicators.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import { Panel } from '../../../ui/panel.js';
import { BurdenFindingItem } from './burden-finding-item.js';
import { askBurdenOverrideDocument } from './burden.document.js';
import './burden.css';

interface BurdenPanelProps {
  year: number;
  findings: readonly IndicatorFinding[];
  /** Indicators that were checked. */
  count: number;
}

/** 减负一致性检查 of the tree on the table, before anybody is scored by it. */
export function BurdenPanel({ year, findings, count }: BurdenPanelProps) {
  const { t } = useTranslation('burden');
  const mayAsk = useMayDo('burden.ask');
  const [asking, setAsking] = useState<IndicatorFinding>();
  const [ask, busy] = useChange(askBurdenOverrideDocument, { refetch: ['BurdenOverrides'] });
  const errors = findings.filter(({ severity }) => severity === 'error').length;

  const send = async (reason: string) => {
    if (!asking) return;
    const { ruleId, name, wording } = asking;
    const answer = await ask({ input: { year, ruleId, name, wording, reason } });
    if (answer) setAsking(undefined);
  };

  return (
    <Panel title={t('panel.title')}>
      <p role="status" className="quiet">
        {findings.length === 0
          ? t('panel.clean', { count })
          : t('panel.summary', { errors, warnings: findings.length - errors })}
      </p>
      <ul className="burden-findings">
        {findings.map((finding) => (
          <BurdenFindingItem
            key={`${finding.indicatorId} ${finding.ruleId}`}
            finding={finding}
            mayAsk={mayAsk}
            onAsk={setAsking}
          />
        ))}
      </ul>
      <ConfirmWithReason
        open={asking !== undefined}
        title={t('finding.askTitle', { name: asking?.name ?? '' })}
        hint={t('finding.askHint', { year })}
        confirmLabel={t('finding.ask')}
        busy={busy}
        onConfirm={(reason) => void send(reason)}
        onCancel={() => setAsking(undefined)}
      />
    </Panel>
  );
}
