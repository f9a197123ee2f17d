import type { AssessedStep } from '#shared/assessment/rules/ruled-leaf.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { useTranslation } from 'react-i18next';
import type { AssessmentLabels } from '#shared/assessment/assessment.labels.js';
import { useLabels } from '../../lib/labels/labels.js';

const isKey = (labels: AssessmentLabels, key: string): key is keyof AssessmentLabels['steps'] =>
  Object.prototype.hasOwnProperty.call(labels.steps, key);

/** The arithmetic behind a line, assessor by assessor. `rule`: the key of the line's explanation. */
export function AssessedSteps({ rule, assessed }: { rule: string; assessed: readonly AssessedStep[] }) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const sentence = isKey(assessment, rule) ? assessment.steps[rule] : '';
  const several = assessed.length > 1;
  if (!several && (assessed[0]?.steps.length ?? 0) === 0) return null;
  return (
    <ul className="assessed-steps">
      {assessed.map(({ assessorId, points, steps, reason }, index) => (
        <li key={assessorId ?? index}>
          {several && t('card.assessor', { number: index + 1, points: decimalLabel(points), reason })}
          {steps.map(({ name, values }) => (
            <span key={name}>{fillIn(sentence, { name, ...values })}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
