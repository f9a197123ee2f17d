import { decimalLabel, decimalText } from '#shared/kernel/decimal.js';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { YearFieldsFragment } from '../../../generated/graphql.js';
import { isUnitRole } from '#shared/access/roles.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';

type Unit = YearFieldsFragment['units'][number];

/** One table a category, in the order of the ranking; a quarter leads to its ranking, a total to the scorecard. */
export function YearTable({ result }: { result: YearFieldsFragment }) {
  const categories = [...new Set(result.units.map(({ categoryId }) => categoryId))];
  return (
    <>
      {categories.map((categoryId) => {
        const units = result.units.filter((unit) => unit.categoryId === categoryId);
        return <CategoryTable key={categoryId} result={result} units={units} />;
      })}
    </>
  );
}

const byRank = (a: Unit, b: Unit): number => (a.rank ?? Infinity) - (b.rank ?? Infinity);

function CategoryTable({ result, units }: { result: YearFieldsFragment; units: readonly Unit[] }) {
  const { t } = useTranslation('oversight');
  const viewer = useViewer();
  const category = units[0]?.categoryName ?? '';
  const reads = (unitId: string) => !isUnitRole(viewer.role) || viewer.unitId === unitId;
  return (
    <Panel flush title={category}>
      <div className="year-scroll">
        <table className="year-table" aria-label={category}>
          <thead>
            <tr>
              <th scope="col">{t('year.rank')}</th>
              <th scope="col">{t('year.unit')}</th>
              {result.rounds.map(({ roundId, name, weight }) => (
                <th key={roundId} scope="col" className="year-number">
                  <Link to={`${urls.ranking}?round=${roundId}`}>{name}</Link>
                  {result.method === 'weighted' && (
                    <div className="quiet">{t('year.weight', { weight: decimalText(weight) })}</div>
                  )}
                </th>
              ))}
              <th scope="col" className="year-number">
                {t('year.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...units].sort(byRank).map(({ unitId, unitName, totals, total, rank }) => (
              <tr key={unitId}>
                <td>{rank ?? t('year.none')}</td>
                <th scope="row">{unitName}</th>
                {totals.map((points, index) => {
                  const roundId = result.rounds[index]?.roundId ?? '';
                  return (
                    <td key={roundId} className="year-number">
                      {!points && t('year.none')}
                      {points &&
                        (reads(unitId) ? (
                          <Link to={urls.scorecard(roundId, unitId)}>{decimalLabel(points)}</Link>
                        ) : (
                          decimalLabel(points)
                        ))}
                    </td>
                  );
                })}
                <td className="year-number">
                  <strong>{total ? decimalLabel(total) : t('year.none')}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
