import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { DisputeButton } from './dispute-button.js';
import { FigureDisputes } from './figure-disputes.js';
import { STANDING_TONES } from './standing-tones.js';
import './figures-panel.css';

type Figure = ProgressReport['figures'][number];

/** The report's figures with what follows from them, and what is held against them. */
export function FiguresPanel({ report, onChanged }: { report: ProgressReport; onChanged: () => void }) {
  const { t } = useTranslation('progress');
  const mayDispute = useMayDo('progress.dispute-figure');
  if (report.figures.length === 0) return null;
  return (
    <Panel title={t('figures.title')} flush>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t('figures.label')}</th>
            <th scope="col">{t('figures.value')}</th>
            <th scope="col">{t('figures.standing')}</th>
            <th scope="col">{t('figures.asOf')}</th>
            <th scope="col">{t('figures.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {report.figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.label}</th>
              <td>
                <strong>{`${figure.value}${figure.unit}`}</strong>
                <FigureSides figure={figure} />
              </td>
              <td>
                <Standing figure={figure} />
              </td>
              <td>{figure.asOf ?? report.asOf}</td>
              <td>
                <FigureFindings figure={figure} />
                <FigureDisputes disputes={figure.disputes} unit={figure.unit} onChanged={onChanged} />
                {mayDispute &&
                  figure.disputes.every(({ state }) => state === 'resolved' || state === 'dropped') && (
                    <DisputeButton figure={figure} onDone={onChanged} />
                  )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Standing({ figure: { standing } }: { figure: Figure }) {
  const { targetStandings } = useLabels().progress.report;
  if (!standing) return <>—</>;
  return <StatusTag tone={STANDING_TONES[standing]}>{targetStandings[standing]}</StatusTag>;
}

function FigureSides({ figure: { numerator, denominator } }: { figure: Figure }) {
  return numerator && denominator ? (
    <span className="quiet">{`（${numerator} / ${denominator}）`}</span>
  ) : null;
}

/** Growth, and parts beside their sum. */
function FigureFindings({ figure }: { figure: Figure }) {
  const { t } = useTranslation('progress');
  const { value, unit, lastYear, growthPercent, parts, partsSum, partsDifference } = figure;
  return (
    <>
      {lastYear !== null && (
        <p>
          {t('figures.lastYearWas', { value: `${lastYear}${unit}` })}
          {growthPercent !== null && `，${t('figures.growth', { percent: growthPercent })}`}
        </p>
      )}
      {parts.length > 0 && <p>{parts.map((part) => `${part.label} ${part.value}`).join('、')}</p>}
      {partsDifference !== null && (
        <p className="figure-problem">
          {t('figures.partsDiffer', { value, sum: partsSum, difference: partsDifference, unit })}
        </p>
      )}
    </>
  );
}
