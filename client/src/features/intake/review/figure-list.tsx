import { useTranslation } from 'react-i18next';
import { usePointed } from './pointing.js';
import type { DraftTask } from './review-edit.js';
import { useSpotlight } from './spotlight.js';
import './figure-list.css';

type Figure = DraftTask['figures'][number];

/** What a report says has been achieved; shown beside the requirement, and not edited. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('intake');
  if (figures.length === 0) return null;
  return (
    <section className="figure-list">
      <h4>{t('tasks.figures', { count: figures.length })}</h4>
      <ul>
        {figures.map((figure, index) => (
          <FigureItem key={index} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function FigureItem({ figure: { label, value, unit, asOf, span } }: { figure: Figure }) {
  const pointed = usePointed(span);
  return (
    <li className={pointed ? 'chip pointed' : 'chip'} tabIndex={0} {...useSpotlight(span)}>
      {label}{' '}
      <b>
        {value}
        {unit}
      </b>
      {asOf && <span className="quiet"> {asOf}</span>}
    </li>
  );
}
