import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';
import { litSpan, shownChange, type CleaningChange, type CleaningGroup } from './cleaning-summary.js';
import { MoreRows } from './more-rows.js';
import { useSpotlight } from './spotlight.js';

const FIRST = 50;

interface CleaningKindRowProps {
  group: CleaningGroup;
  text: string;
  canUndo: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** One kind of cleaning: how often, each place on demand, and the way back. */
export function CleaningKindRow({ group, text, canUndo, onUndo, onRedo }: CleaningKindRowProps) {
  const { t } = useTranslation('intake');
  const { cleaning } = useLabels().intake;
  const listId = useId();
  const [shown, setShown] = useState(0);
  const { kind, changes, kept } = group;
  const name = cleaning[kind];
  return (
    <li className="cleaning-kind">
      <div className="cleaning-kind-line">
        <button
          type="button"
          className="link-button cleaning-toggle"
          aria-expanded={shown > 0}
          aria-controls={listId}
          disabled={changes.length === 0}
          onClick={() => setShown(shown > 0 ? 0 : FIRST)}
        >
          <Icon name="down" size={12} /> {name}
        </button>
        <span className="quiet">
          {kept ? t('cleaning.kept') : t('cleaning.count', { count: changes.length })}
        </span>
        {kind !== 'lost_character' && (
          <Button
            type="link"
            size="small"
            disabled={!canUndo}
            aria-label={t(kept ? 'cleaning.redoNamed' : 'cleaning.undoNamed', { name })}
            onClick={kept ? onRedo : onUndo}
          >
            {kept ? t('cleaning.redo') : t('cleaning.undo')}
          </Button>
        )}
      </div>
      <ul className="cleaning-changes" id={listId}>
        {changes.slice(0, shown).map((change, index) => (
          <ChangeLine key={index} change={change} text={text} />
        ))}
        {shown > 0 && <MoreRows left={changes.length - shown} onMore={() => setShown(shown + FIRST * 4)} />}
      </ul>
    </li>
  );
}

/** Before and after in the words around them; looking at it lights the place in the text. */
function ChangeLine({ change, text }: { change: CleaningChange; text: string }) {
  const { lead, before, after, tail } = shownChange(text, change);
  const spotlight = useSpotlight(litSpan(change, text.length));
  return (
    <li>
      <button type="button" className="cleaning-change" {...spotlight}>
        {lead}
        {before && <del>{before}</del>}
        {after && <ins>{after}</ins>}
        {tail}
      </button>
    </li>
  );
}
