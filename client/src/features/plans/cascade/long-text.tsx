import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHORT = 90;

/** The first lines of an item, and the rest when asked for. Nothing where the title says it all. */
export function LongText({ text, title }: { text: string; title: string }) {
  const { t } = useTranslation('cascade');
  const [open, setOpen] = useState(false);
  if (text.trim() === '' || text.trim() === title.trim()) return null;
  if (text.length <= SHORT) return <p className="item-text">{text}</p>;
  return (
    <p className="item-text">
      {open ? text : `${text.slice(0, SHORT)}…`}
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('board.less') : t('board.more')}
      </button>
    </p>
  );
}
