import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { ComparisonTable } from './comparison-table.js';
import { compareUnitsDocument } from './ranking.document.js';

interface ComparisonPanelProps {
  roundId: string;
  ordinal: number | undefined;
  one: string;
  other: string;
  onClose: () => void;
}

/** Two units of a category side by side; on paper it stands alone. */
export function ComparisonPanel({ roundId, ordinal, one, other, onClose }: ComparisonPanelProps) {
  const { t } = useTranslation('assessment');
  const result = useQuery(compareUnitsDocument, {
    variables: { roundId, one, other, ...(ordinal && { ordinal }) },
  });
  return (
    <Panel
      title={t('compare.title')}
      flush
      extra={
        <span className="comparison-steps">
          <Button size="small" onClick={() => window.print()}>
            {t('card.print')}
          </Button>
          <Button size="small" onClick={onClose}>
            {t('compare.close')}
          </Button>
        </span>
      }
    >
      <QueryView result={result} rows={8}>
        {(cards) =>
          cards.one.categoryName === cards.other.categoryName ? (
            <ComparisonTable roundId={roundId} one={cards.one} other={cards.other} />
          ) : (
            <EmptyState
              icon="ranking"
              title={t('compare.otherCategory')}
              hint={t('compare.otherCategoryHint')}
            />
          )
        }
      </QueryView>
    </Panel>
  );
}
