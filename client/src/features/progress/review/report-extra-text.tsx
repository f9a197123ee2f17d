import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { useQuarterLabel } from '../report-form/quarter-label.js';
import type { ProgressReport } from '../report-form/report-draft.js';

/** What became of earlier problems and next steps, whose reports it was made of, and who signed it off. */
export function ReportExtraText({ report }: { report: ProgressReport }) {
  const { t } = useTranslation('progress');
  const { report: words } = useLabels().progress;
  const quarterLabel = useQuarterLabel();
  const { carriedItems, figures, signOff, sources } = report;
  return (
    <>
      {figures.length > 0 && (
        <div className="report-field">
          <dt>{t('figures.title')}</dt>
          <dd>{figures.map(({ label, value, unit }) => `${label}：${value}${unit}`).join('\n')}</dd>
        </div>
      )}
      {carriedItems.length > 0 && (
        <div className="report-field">
          <dt>{t('carried.title')}</dt>
          <dd>
            {carriedItems
              .map(
                ({ text, state, since }) =>
                  `${text}（${quarterLabel(since)}，${words.carriedItemStates[state]}）`,
              )
              .join('\n')}
          </dd>
        </div>
      )}
      {sources.length > 0 && (
        <div className="report-field">
          <dt>{t('consolidation.sources')}</dt>
          <dd>{sources.map(({ unitName }) => unitName).join('、')}</dd>
        </div>
      )}
      {signOff && (
        <div className="report-field">
          <dt>{t('signOff.title')}</dt>
          <dd>{`${signOff.name}，${signOff.on}`}</dd>
        </div>
      )}
    </>
  );
}
