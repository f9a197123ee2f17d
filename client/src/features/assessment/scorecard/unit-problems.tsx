import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { unitProblemsDocument } from './scorecard.document.js';

/** The card stays one page: the list of problems has the others. */
const SHOWN = 5;

/** 督查发现 of the unit that are not settled today, on its scorecard; nothing where there is nothing. */
export function UnitProblems({ unitId }: { unitId: string }) {
  const { t } = useTranslation('assessment');
  const skip = !useMayDo('followed-item.read');
  const { data } = useQuery(unitProblemsDocument, {
    skip,
    variables: {
      filter: { unitId, kinds: ['finding'], states: ['open', 'answered'] },
      page: { page: 1, pageSize: SHOWN },
    },
  });
  const { rows, total } = data?.followedItems ?? { rows: [], total: 0 };
  if (total === 0) return null;
  return (
    <Panel
      title={t('card.problems', { count: total })}
      extra={total > SHOWN && <Link to={urls.findings}>{t('card.allProblems')}</Link>}
      flush
    >
      <table className="scorecard-lines scorecard-problems" aria-label={t('card.problems', { count: total })}>
        <thead>
          <tr>
            <th scope="col">{t('card.problem')}</th>
            <th scope="col">{t('card.fact')}</th>
            <th scope="col">{t('card.dueOn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, taskCode, taskTitle, dueOn }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={urls.followedItem(id)}>{title}</Link>
              </th>
              <td>
                {taskCode} {taskTitle}
              </td>
              <td className="nowrap">{dueOn ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
