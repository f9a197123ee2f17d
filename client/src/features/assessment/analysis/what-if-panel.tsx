import { isPointsText } from '#shared/assessment/points.js';
import { decimalText, sum } from '#shared/kernel/decimal.js';
import { useQuery } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.js';
import type { IndicatorSpread } from './analysis.js';
import { whatIfWeightsDocument } from './round-analysis.document.js';
import { WhatIfTable } from './what-if-table.js';

interface WhatIfPanelProps {
  roundId: string;
  indicators: readonly IndicatorSpread[];
}

/** Other weights, tried on the server and thrown away: the ranking they would give stands beside the present one. */
export function WhatIfPanel({ roundId, indicators }: WhatIfPanelProps) {
  const { t } = useTranslation('analysis');
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const pointsOf = ({ indicatorId, maxPoints }: IndicatorSpread) => tried[indicatorId] ?? maxPoints;
  const valid = indicators.every((indicator) => isPointsText(pointsOf(indicator)));
  const weights = indicators
    .filter((indicator) => isPointsText(pointsOf(indicator)) && pointsOf(indicator) !== indicator.maxPoints)
    .map((indicator) => ({ indicatorId: indicator.indicatorId, maxPoints: pointsOf(indicator) }));
  // By content, so that a render without a change asks for nothing.
  const asked = useDeferredValue(JSON.stringify(weights));
  const { data, previousData } = useQuery(whatIfWeightsDocument, {
    variables: { roundId, weights: JSON.parse(asked) as typeof weights },
    fetchPolicy: 'no-cache',
  });
  const rows = (data ?? previousData)?.whatIfWeights ?? [];
  const full = decimalText(sum(indicators.map(({ maxPoints }) => maxPoints)));
  return (
    <Panel
      title={t('whatIf.title')}
      extra={
        <Button size="small" disabled={Object.keys(tried).length === 0} onClick={() => setTried({})}>
          {t('whatIf.reset')}
        </Button>
      }
    >
      <p>{t('whatIf.hint')}</p>
      <p className="quiet">{t('whatIf.formula')}</p>
      <div className="what-if">
        <div>
          <ul className="what-if-weights" aria-label={t('whatIf.tried')}>
            {indicators.map((indicator) => {
              const { indicatorId, name, maxPoints } = indicator;
              const value = pointsOf(indicator);
              return (
                <li key={indicatorId}>
                  <span>
                    {name} <span className="quiet">{maxPoints}</span>
                  </span>
                  <Input
                    size="small"
                    aria-label={t('whatIf.triedOf', { name })}
                    inputMode="decimal"
                    maxLength={10}
                    value={value}
                    status={isPointsText(value) ? '' : 'error'}
                    onChange={({ target }) => setTried({ ...tried, [indicatorId]: target.value.trim() })}
                  />
                </li>
              );
            })}
          </ul>
          <p className="quiet" role="status">
            {valid
              ? t('whatIf.sum', { sum: decimalText(sum(indicators.map(pointsOf))), full })
              : t('whatIf.invalid')}
          </p>
        </div>
        <WhatIfTable rows={rows} />
      </div>
    </Panel>
  );
}
