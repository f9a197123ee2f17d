import { ADJUSTMENT_KINDS } from '#shared/assessment/adjustment.js';
import { decimalLabel, decimalText } from '#shared/kernel/decimal.js';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { AssessedStep } from '#shared/assessment/rules/ruled-leaf.js';
import { AssessedSteps } from '../assessed-steps.js';
import { explanationSentence } from '../explanation-sentence.js';
import { AppealLink } from './appeal-link.js';
import { LineFacts } from './line-facts.js';
import type { Scorecard } from './scorecard.js';

type Line = Scorecard['lines'][number];

/** Every line's points, what they are out of, and why; the lines add up exactly to the total. */
export function ScorecardLines({ card }: { card: Scorecard }) {
  const { t } = useTranslation('assessment');
  const [parameters] = useSearchParams();
  const looked = parameters.get('line');
  const compared = card.lines.some(({ categoryMean }) => categoryMean !== null);
  return (
    <table className="scorecard-lines" aria-label={t('card.lines')}>
      <thead>
        <tr>
          <th scope="col">{t('card.indicator')}</th>
          <th scope="col" className="scorecard-number">
            {t('card.points')}
          </th>
          <th scope="col" className="scorecard-number">
            {t('card.full')}
          </th>
          {compared && (
            <th scope="col" className="scorecard-number scorecard-compared">
              {t('card.categoryMean')}
            </th>
          )}
          <th scope="col">{t('card.why')}</th>
        </tr>
      </thead>
      <tbody>
        {card.lines.map((line, index) => (
          <ScorecardLine
            key={index}
            card={card}
            line={line}
            compared={compared}
            looked={looked !== null && line.indicatorId === looked}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('card.sum')}</th>
          <td className="scorecard-number">
            <strong>{decimalLabel(card.total)}</strong>
          </td>
          <td />
          {compared && <td className="scorecard-compared" />}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

interface ScorecardLineProps {
  card: Scorecard;
  line: Line;
  compared: boolean;
  /** The line that the address asks for: in view, and marked. */
  looked: boolean;
}

function ScorecardLine({ card, line, compared, looked }: ScorecardLineProps) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const { kind, name, standard, points, maxPoints, explanation, facts } = line;
  const assessed = line.assessed as readonly AssessedStep[];
  const adjustment = ADJUSTMENT_KINDS.find((known) => known === kind);
  const plus = adjustment === 'bonus' ? '+' : '';
  const bringIntoView = useCallback(
    (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' }),
    [],
  );
  return (
    <tr {...(looked && { ref: bringIntoView, 'aria-current': true, className: 'scorecard-looked' })}>
      <th scope="row">
        {adjustment && (
          <StatusTag tone={adjustment === 'bonus' ? 'good' : 'bad'}>
            {assessment.adjustmentKinds[adjustment]}
          </StatusTag>
        )}
        {name || (!adjustment && t('card.terms'))}
        {standard && <div className="quiet scorecard-standard">{standard}</div>}
      </th>
      <td className="scorecard-number">
        {plus}
        {decimalLabel(points)}
      </td>
      <td className="scorecard-number">{maxPoints === null ? '' : decimalText(maxPoints)}</td>
      {compared && (
        <td className="scorecard-number scorecard-compared">
          {line.categoryMean !== null && decimalLabel(line.categoryMean)}
          {line.categoryBest !== null && (
            <div className="quiet">{t('card.categoryBest', { points: decimalLabel(line.categoryBest) })}</div>
          )}
        </td>
      )}
      <td>
        {explanation.key !== 'adjustment' && explanationSentence(assessment, explanation)}
        <AssessedSteps rule={explanation.key} assessed={assessed} />
        {explanation.reason && (
          <div>
            {explanation.key === 'adjustment'
              ? explanation.reason
              : t('card.reason', { reason: explanation.reason })}
          </div>
        )}
        <AppealLink card={card} line={line} />
        {facts.length > 0 && <LineFacts facts={facts} isShare={explanation.key === 'ratio'} />}
      </td>
    </tr>
  );
}
