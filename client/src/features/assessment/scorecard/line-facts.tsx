import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { urls } from '../../../lib/urls.js';
import type { Scorecard } from './scorecard.js';

interface LineFactsProps {
  facts: Scorecard['lines'][number]['facts'];
  /** A share counts tasks that met the standard; a mean takes every task's percent. */
  isShare: boolean;
}

/** The tasks that a line's points were computed from, each one click away. */
export function LineFacts({ facts, isShare }: LineFactsProps) {
  const { t } = useTranslation('assessment');
  return (
    <details className="line-facts">
      <summary>{t('card.facts', { count: facts.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('card.fact')}</th>
            <th scope="col">{t('card.percent')}</th>
            {isShare && <th scope="col">{t('card.counted')}</th>}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ assignmentId, findingId, taskCode, taskTitle, percent, counted }) => (
            <tr key={findingId ?? assignmentId}>
              <td>
                <Link to={findingId ? urls.followedItem(findingId) : urls.assignment(assignmentId)}>
                  {taskCode} {taskTitle}
                </Link>
              </td>
              <td className="scorecard-number">{percentLabel(percent)}</td>
              {isShare && <td>{counted ? t('card.countedYes') : t('card.countedNo')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
