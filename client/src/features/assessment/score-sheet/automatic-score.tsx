import { decimalLabel } from '#shared/kernel/decimal.js';
import { Tooltip } from 'antd';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { explanationSentence } from '../explanation-sentence.js';

type Cell = ScoreSheetRowFieldsFragment['cells'][number];

/** Computed points; where they come from shows on focus and under the pointer. */
export function AutomaticScore({ cell }: { cell: Cell }) {
  const { assessment } = useLabels();
  const points = cell.points === null ? '—' : decimalLabel(cell.points);
  const sentence = cell.explanation ? explanationSentence(assessment, cell.explanation) : '';
  return (
    <Tooltip title={sentence} trigger={['hover', 'focus']}>
      <button type="button" className="score-automatic" aria-label={`${points} ${sentence}`}>
        {points}
      </button>
    </Tooltip>
  );
}
