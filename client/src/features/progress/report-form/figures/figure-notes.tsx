import { checkParts, growthPercent } from '#shared/progress/figures/figure-facts.js';
import { targetStanding } from '#shared/progress/figures/target-standing.js';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../../lib/labels/labels.js';
import { StatusTag } from '../../../../ui/status-tag.js';
import { STANDING_TONES } from '../../review/standing-tones.js';
import { isNumber, isShare, typedValue, type FigureDraft, type ReportTarget } from './figure-draft.js';

/** What follows from the figure as it is typed: the share, met or not, growth, and parts that do not add up. */
export function FigureNotes({ figure, target }: { figure: FigureDraft; target: ReportTarget | undefined }) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const value = typedValue(figure);
  if (value === null) return null;
  const parts = figure.parts.filter((part) => isNumber(part.value));
  const check = checkParts(value, parts);
  const growth = isNumber(figure.lastYear) ? growthPercent(value, figure.lastYear) : null;
  const standing = target && targetStanding(target, value, parts);
  const unit = figure.unit;
  return (
    <p className="figure-notes">
      {isShare(figure) && <span>{t('figures.share', { percent: value })}</span>}
      {standing && (
        <StatusTag tone={STANDING_TONES[standing]}>
          {labels.progress.report.targetStandings[standing]}
        </StatusTag>
      )}
      {growth !== null && <span>{t('figures.growth', { percent: growth })}</span>}
      {check &&
        (check.difference === null ? (
          <span>{t('figures.partsAgree', { sum: check.sum, unit })}</span>
        ) : (
          <span className="figure-problem" role="status">
            {t('figures.partsDiffer', { value, sum: check.sum, difference: check.difference, unit })}
          </span>
        ))}
    </p>
  );
}
