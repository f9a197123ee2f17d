import { decimal, decimalLabel } from '#shared/kernel/decimal.js';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from './scorecard.js';

/** Total, place and mean at one glance. */
export function ScorecardFigures({ card }: { card: Scorecard }) {
  const { t } = useTranslation('assessment');
  if (!card.participates) return <p className="panel scorecard-absent">{t('card.notTaking')}</p>;
  const lead = card.categoryMean === null ? null : decimal(card.total).minus(card.categoryMean);
  const against =
    lead && t(lead.gte(0) ? 'card.aboveMean' : 'card.belowMean', { points: decimalLabel(lead.abs()) });
  const figures = [
    { label: t('card.total'), value: decimalLabel(card.total), note: '', main: true },
    {
      label: t('card.rank'),
      value: card.rank === null ? '—' : t('card.rankOf', { rank: card.rank, outOf: card.outOf }),
      note: '',
      main: true,
    },
    ...(card.grade ? [{ label: t('card.grade'), value: card.grade, note: '', main: true }] : []),
    {
      label: t('card.mean'),
      value: card.categoryMean === null ? '—' : decimalLabel(card.categoryMean),
      note: against ?? '',
    },
    { label: t('card.base'), value: decimalLabel(card.base), note: '' },
    { label: t('card.bonus'), value: decimalLabel(card.bonus), note: '' },
    { label: t('card.deduction'), value: decimalLabel(card.deduction), note: '' },
  ];
  return (
    <dl className="panel scorecard-figures">
      {figures.map(({ label, value, note, main }) => (
        <div key={label} className={main ? 'scorecard-main' : undefined}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span className="scorecard-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
