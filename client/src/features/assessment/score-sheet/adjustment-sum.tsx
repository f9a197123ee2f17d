import { decimalText, sum } from '#shared/kernel/decimal.js';
import { useTranslation } from 'react-i18next';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

interface AdjustmentSumProps {
  row: ScoreSheetRowFieldsFragment;
  mayChange: boolean;
  onOpen: () => void;
}

/** +2 −1, or where to enter one. */
export function AdjustmentSum({ row, mayChange, onOpen }: AdjustmentSumProps) {
  const { t } = useTranslation(['assessment', 'oversight']);
  const sumOf = (kind: 'bonus' | 'deduction') =>
    sum(row.adjustments.filter((one) => one.kind === kind && one.approved).map(({ points }) => points));
  const bonus = sumOf('bonus');
  const deduction = sumOf('deduction');
  const waiting = row.adjustments.filter(({ approved }) => !approved).length;
  if (row.adjustments.length + row.vetoes.length === 0 && !mayChange) return <>—</>;
  return (
    <button type="button" className="link-button" onClick={onOpen}>
      <span className="visually-hidden">{t('sheet.adjust', { unit: row.unitName })}</span>
      {bonus.eq(0) && deduction.eq(0) && waiting === 0 && row.vetoes.length === 0 && t('sheet.adjustOpen')}
      {bonus.gt(0) && <span className="score-bonus">+{decimalText(bonus)} </span>}
      {deduction.gt(0) && <span className="score-deduction">−{decimalText(deduction)} </span>}
      {waiting > 0 && (
        <span className="score-missing">{t('oversight:approval.waitingShort', { count: waiting })} </span>
      )}
      {row.vetoes.length > 0 && <span className="score-deduction">{t('oversight:veto.title')}</span>}
    </button>
  );
}
