import type { IndicatorFinding } from '#shared/assessment/burden-lint/check-indicators.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { burdenRuleLabel } from './burden-rule-label.js';

interface BurdenFindingItemProps {
  finding: IndicatorFinding;
  mayAsk: boolean;
  onAsk: (finding: IndicatorFinding) => void;
}

/** What is wrong, by which document, what to write instead, and the way to keep it. */
export function BurdenFindingItem({ finding, mayAsk, onAsk }: BurdenFindingItemProps) {
  const { t } = useTranslation('burden');
  const { burden } = useLabels();
  const { severity, standing, name, ruleId, excerpt, concept } = finding;
  const rule = burdenRuleLabel(burden, ruleId);
  const kept = standing === 'overridden';
  return (
    <li className="burden-finding">
      <div className="burden-finding-head">
        <StatusTag tone={kept ? 'neutral' : severity === 'error' ? 'bad' : 'warning'}>
          {kept ? burden.standings.overridden : burden.severities[severity]}
        </StatusTag>
        <strong>{name}</strong>
        <span>{rule?.name}</span>
      </div>
      <p>
        {t('finding.excerpt', { excerpt })}
        <span className="quiet">（{t('finding.concept', { concept })}）</span>
      </p>
      {rule && (
        <p>
          {rule.forbids} <span className="quiet">{t('finding.source', { source: rule.source })}</span>
        </p>
      )}
      {rule && <p>{t('finding.instead', { instead: rule.instead })}</p>}
      {standing === 'waiting' && <p className="quiet">{t('finding.asked')}</p>}
      {standing === 'open' && severity === 'error' && mayAsk && (
        <Button size="small" onClick={() => onAsk(finding)}>
          {t('finding.ask')}
        </Button>
      )}
    </li>
  );
}
