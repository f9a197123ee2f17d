import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.js';
import { ResolveName } from './resolve-name.js';
import type { ReviewEdit } from './review-edit.js';
import { openNames } from './review-summary.js';

/** Each unknown name once, however often it is printed. */
export function OpenNamesPanel({ edit }: { edit: ReviewEdit }) {
  const { t } = useTranslation('intake');
  const names = openNames(edit);
  if (names.length === 0) return null;
  return (
    <Panel title={t('names.title', { count: names.length })}>
      <p className="form-hint">{t('names.hint')}</p>
      <ul className="open-names">
        {names.map(({ printedName, count }) => (
          <li key={printedName}>
            <span className="open-name">{printedName}</span>
            <span className="quiet">{t('names.count', { count })}</span>
            <ResolveName printedName={printedName} unitId={null} groupId={null} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
