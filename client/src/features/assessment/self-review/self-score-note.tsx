import { decimalLabel } from '#shared/kernel/decimal.js';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SelfScoreFieldsFragment } from '../../../generated/graphql.js';

/** By unit, then by indicator. */
export type SelfScores = ReadonlyMap<string, ReadonlyMap<string, SelfScoreFieldsFragment>>;

/** 自评 beside what the scorer enters; its words show on focus and under the pointer. */
export function SelfScoreNote({ score }: { score: SelfScoreFieldsFragment | undefined }) {
  const { t } = useTranslation('rounds');
  if (!score) return null;
  const { points, input, reason } = score;
  const text = input && points ? t('self.shown', { points: decimalLabel(points) }) : t('self.shownApart');
  return (
    <Tooltip title={reason} trigger={['hover', 'focus']}>
      <button type="button" className="self-score-note" aria-label={`${text} ${reason}`}>
        {text}
      </button>
    </Tooltip>
  );
}
