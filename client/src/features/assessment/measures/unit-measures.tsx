import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Panel } from '../../../ui/panel.js';
import { MeasureEffect } from './measure-effect.js';
import './measures.css';
import { measuresDocument } from './measures.document.js';

/** What was decided for a unit in a year, on its scorecard; nothing where there is nothing. */
export function UnitMeasures({ unitId, year }: { unitId: string; year: number }) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { data } = useQuery(measuresDocument, {
    variables: { filter: { unitId, year }, page: { page: 1, pageSize: 50 } },
  });
  const rows = data?.measures.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={t('measures.title')}>
      <ul className="measure-suggestions">
        {rows.map((measure) => (
          <li key={measure.id}>
            <div>
              <strong>{assessment.measureKinds[measure.kind]}</strong> {measure.decidedOn} {measure.reason}
              <div>
                <MeasureEffect measure={measure} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
