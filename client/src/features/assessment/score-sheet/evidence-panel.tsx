import type { LeafIndicator } from '#shared/assessment/indicator.js';
import { useTranslation } from 'react-i18next';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { explanationSentence } from '../explanation-sentence.js';
import { EntryEvidence } from './entry-evidence.js';
import { FactEvidence } from './fact-evidence.js';
import type { SelectedCell } from './selected-cell.js';

interface EvidencePanelProps {
  roundId: string;
  selected: SelectedCell | undefined;
  rows: readonly ScoreSheetRowFieldsFragment[];
  indicators: readonly LeafIndicator[];
  mayScore: boolean;
  onClose: () => void;
}

/** What stands behind the selected cell, beside the grid: it follows the keyboard. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { roundId, selected, rows, indicators, mayScore, onClose } = props;
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const row = rows.find(({ unitId }) => unitId === selected?.unitId);
  const cell = row?.cells.find(({ indicatorId }) => indicatorId === selected?.indicatorId);
  const indicator = indicators.find(({ id }) => id === selected?.indicatorId);
  return (
    <aside className="evidence-panel" aria-label={t('evidence.title')}>
      <div className="evidence-head">
        <h2>{t('evidence.title')}</h2>
        <button type="button" className="link-button" onClick={onClose}>
          {t('evidence.close')}
        </button>
      </div>
      {row && cell && indicator ? (
        <div key={`${row.unitId} ${indicator.id}`}>
          <h3>{row.unitName}</h3>
          <p>
            <strong>{indicator.name}</strong>{' '}
            <span className="quiet">{t('evidence.full', { points: indicator.maxPoints })}</span>
          </p>
          {indicator.standard && <p className="quiet">{indicator.standard}</p>}
          {cell.explanation && <p>{explanationSentence(assessment, cell.explanation)}</p>}
          {indicator.rule.kind === 'automatic' ? (
            <FactEvidence roundId={roundId} unitId={row.unitId} indicatorId={indicator.id} />
          ) : (
            <EntryEvidence
              roundId={roundId}
              unitId={row.unitId}
              cell={cell}
              indicator={indicator}
              mayScore={mayScore}
            />
          )}
        </div>
      ) : (
        <p className="quiet">{t('evidence.pick')}</p>
      )}
    </aside>
  );
}
