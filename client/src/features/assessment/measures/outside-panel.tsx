import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalLabel, decimalText } from '#shared/kernel/decimal.js';
import type { OutsideFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { AddOutsideDrawer, HandOverDrawer } from './outside-drawers.js';
import { outsideAssessmentsDocument } from './measures.document.js';

type Outside = OutsideFieldsFragment;
type HandOver = Outside['handOvers'][number];

/** 结果移送: the assessments of others in which results count, and what was handed to them. */
export function OutsidePanel({ year }: { year: number }) {
  const { t } = useTranslation('oversight');
  const mayManage = useMayDo('outside-assessment.manage');
  const [adding, setAdding] = useState(false);
  const [handing, setHanding] = useState<Outside>();
  const { data } = useQuery(outsideAssessmentsDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const known = data?.outsideAssessments ?? [];
  return (
    <Panel
      title={t('outside.title')}
      extra={mayManage && <Button onClick={() => setAdding(true)}>{t('outside.add')}</Button>}
    >
      <p className="quiet">{t('outside.hint')}</p>
      {known.map((outside) => (
        <section key={outside.id} className="outside-one">
          <div className="outside-head">
            <strong>{outside.name}</strong>
            <span className="quiet">
              {t('outside.terms', {
                points: decimalText(outside.fullPoints),
                weight: decimalText(outside.weight),
              })}
            </span>
            {mayManage && (
              <Button size="small" onClick={() => setHanding(outside)}>
                {t('outside.handOver')}
              </Button>
            )}
          </div>
          {outside.handOvers.map((handOver) => (
            <HandedTable key={handOver.id} handOver={handOver} />
          ))}
        </section>
      ))}
      {adding && <AddOutsideDrawer year={year} onClose={() => setAdding(false)} />}
      {handing && <HandOverDrawer outside={handing} onClose={() => setHanding(undefined)} />}
    </Panel>
  );
}

function HandedTable({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation('oversight');
  const { roundName, recipient, handedAt, handedByName, contentHash, rows } = handOver;
  return (
    <details className="outside-handed">
      <summary>
        {t('outside.handed', {
          round: roundName,
          recipient,
          at: instantLabel(handedAt),
          name: handedByName ?? '',
        })}
      </summary>
      <p className="quiet outside-hash">{t('year.hash', { hash: contentHash })}</p>
      <table className="outside-table" aria-label={`${roundName} ${recipient}`}>
        <thead>
          <tr>
            <th scope="col">{t('measures.unit')}</th>
            <th scope="col">{t('outside.total')}</th>
            <th scope="col">{t('outside.points')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unitId, unitName, total, points }) => (
            <tr key={unitId}>
              <th scope="row">{unitName}</th>
              <td>{total ? decimalLabel(total) : t('year.none')}</td>
              <td>{points ? decimalLabel(points, 4) : t('year.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
