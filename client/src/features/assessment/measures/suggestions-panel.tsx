import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Panel } from '../../../ui/panel.js';
import type { MeasureDraft } from './measure-draft.js';
import { measureSuggestionsDocument } from './measures.document.js';

interface SuggestionsPanelProps {
  year: number;
  onTake: (draft: MeasureDraft) => void;
}

/** What the rules suggest; nothing follows until a person decides. */
export function SuggestionsPanel({ year, onTake }: SuggestionsPanelProps) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { data } = useQuery(measureSuggestionsDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const suggestions = data?.measureSuggestions ?? [];
  if (suggestions.length === 0) return null;
  return (
    <Panel title={t('measures.suggestions')}>
      <p className="quiet">{t('measures.suggestionsHint')}</p>
      <ul className="measure-suggestions">
        {suggestions.map(({ unitId, unitName, rule, kind, roundId, roundName }) => {
          const reason = t('measures.suggested', {
            rule: assessment.suggestionRules[rule],
            round: roundName,
          });
          return (
            <li key={`${unitId} ${rule}`}>
              <span>
                <strong>{unitName}</strong> {reason} → {assessment.measureKinds[kind]}
              </span>
              <Button size="small" onClick={() => onTake({ year, unitId, kind, roundId, reason })}>
                {t('measures.take')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
