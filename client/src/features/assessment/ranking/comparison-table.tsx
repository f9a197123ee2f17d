import { ADJUSTMENT_KINDS } from '#shared/assessment/adjustment.js';
import { decimalLabel, decimalText } from '#shared/kernel/decimal.js';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { comparedLines, differenceOf, type ComparedCard, type ComparedLine } from './compared-lines.js';

const NONE = '—';
const points = (text: string | null): string => (text === null ? NONE : decimalLabel(text));

/** The sign says who is ahead, without colour. */
const signed = (text: string | null): string => {
  if (text === null) return NONE;
  const label = decimalLabel(text);
  return text.startsWith('-') || Number(text) === 0 ? label : `+${label}`;
};

/** Points of two units line by line, their difference and the mean of the category; the sums are the totals. */
export function ComparisonTable({
  roundId,
  one,
  other,
}: {
  roundId: string;
  one: ComparedCard;
  other: ComparedCard;
}) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const nameOf = ({ name, kind }: ComparedLine): string => {
    const adjustment = ADJUSTMENT_KINDS.find((known) => known === kind);
    return name ?? (adjustment ? assessment.adjustmentKinds[adjustment] : t('card.terms'));
  };
  const unitHead = ({ unitId, unitName, rank }: ComparedCard) => (
    <th key={unitId} scope="col" className="comparison-number">
      <Link to={urls.scorecard(roundId, unitId)} aria-label={t('ranking.scorecard', { unit: unitName })}>
        {unitName}
      </Link>
      {rank !== null && <div className="quiet">{t('compare.rank', { rank })}</div>}
    </th>
  );
  return (
    <div className="comparison-scroll">
      <table
        className="comparison-table"
        aria-label={t('compare.label', { one: one.unitName, other: other.unitName })}
      >
        <thead>
          <tr>
            <th scope="col">{t('card.indicator')}</th>
            <th scope="col" className="comparison-number">
              {t('card.full')}
            </th>
            {unitHead(one)}
            {unitHead(other)}
            <th scope="col" className="comparison-number">
              {t('compare.difference')}
            </th>
            <th scope="col" className="comparison-number">
              {t('card.categoryMean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparedLines(one, other).map((line) => (
            <tr key={line.key}>
              <th scope="row">{nameOf(line)}</th>
              <td>{line.maxPoints === null ? '' : decimalText(line.maxPoints)}</td>
              <td>{points(line.one)}</td>
              <td>{points(line.other)}</td>
              <td>{signed(line.difference)}</td>
              <td>{points(line.categoryMean)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ranking.total')}</th>
            <td />
            <td>{points(one.total)}</td>
            <td>{points(other.total)}</td>
            <td>{signed(differenceOf(one.total, other.total))}</td>
            <td>{points(one.categoryMean)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
