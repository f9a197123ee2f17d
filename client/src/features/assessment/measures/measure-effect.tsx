import { useTranslation } from 'react-i18next';
import type { MeasureFieldsFragment } from '../../../generated/graphql.js';
import { StatusTag } from '../../../ui/status-tag.js';

/** From when to when a measure counts, what it does, and whether it still does. */
export function MeasureEffect({ measure }: { measure: MeasureFieldsFragment }) {
  const { t } = useTranslation('oversight');
  const { effect, effectFrom, effectUntil, inForce, liftedOn, liftedReason } = measure;
  return (
    <>
      <StatusTag tone={inForce ? 'warning' : 'neutral'}>
        {inForce ? t('measures.inForce') : t('measures.notInForce')}
      </StatusTag>{' '}
      {effectUntil
        ? t('measures.days', { from: effectFrom, until: effectUntil })
        : t('measures.from', { from: effectFrom })}
      {effect && <div>{effect}</div>}
      {liftedOn && (
        <div className="quiet">{t('measures.liftedOn', { date: liftedOn, reason: liftedReason })}</div>
      )}
    </>
  );
}
