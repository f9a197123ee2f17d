import { OVERVIEW_NUMBERS, OVERVIEW_REASONS } from '#shared/dashboards/overview.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';

type OverviewNumber = OverviewQuery['overview']['numbers'][number];

/** Red and amber marks only where something is wrong. */
const TONES: Readonly<Record<string, string>> = { overdue: 'bad', yellow: 'warning', behind: 'warning' };

const asValues = (values: unknown): Readonly<Record<string, unknown>> =>
  typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};

/** One number that opens its rows: what it is, how much of what, and why. */
export function NumberCard({ number }: { number: OverviewNumber }) {
  const { t } = useTranslation('dashboards');
  const { dashboards } = useLabels();
  const key = OVERVIEW_NUMBERS.find((name) => name === number.key);
  const reason = OVERVIEW_REASONS.find((name) => name === number.reasonKey);
  const label = key ? dashboards.overviewNumbers[key] : number.key;
  const isPercent = key === 'mean_percent';
  const value = isPercent ? percentLabel(number.value) : number.value;
  const tone = Number(number.value) > 0 ? TONES[number.key] : undefined;
  return (
    <Link to={number.link} className={tone ? `number-card number-card-${tone}` : 'number-card'}>
      <span className="number-card-label">{label}</span>
      <span className="number-card-value">
        <strong>{value}</strong>
        {number.of !== null && !isPercent && <span>{t('overview.of', { of: number.of })}</span>}
      </span>
      <span className="number-card-reason">
        {reason && fillIn(dashboards.overviewReasons[reason], asValues(number.reasonValues))}
      </span>
    </Link>
  );
}
