import { Input, Modal } from 'antd';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ledgerLink } from '#shared/dashboards/ledger-query.js';
import { matchingEntries, type PaletteEntry } from './palette-entries.js';
import './shortcuts.css';

/** So many characters are a word to look for in the ledger. */
const WORD = 2;

interface CommandPaletteProps {
  readonly open: boolean;
  readonly entries: readonly PaletteEntry[];
  /** Whether the viewer has a ledger to look in. */
  readonly searchesLedger: boolean;
  readonly onGo: (to: string) => void;
  readonly onClose: () => void;
}

/** One line to type in, and the pages that it fits: the arrows choose, Enter opens. */
export function CommandPalette({ open, onClose, ...list }: CommandPaletteProps) {
  const { t } = useTranslation('app');
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      title={t('palette.title')}
      destroyOnHidden
      width={560}
      style={{ top: 80 }}
    >
      <PaletteList {...list} />
    </Modal>
  );
}

function PaletteList({
  entries,
  searchesLedger,
  onGo,
}: Pick<CommandPaletteProps, 'entries' | 'searchesLedger' | 'onGo'>) {
  const { t } = useTranslation('app');
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const words = typed.trim();
  const search: PaletteEntry = {
    key: 'search',
    label: t('palette.search', { words }),
    group: t('menu.ledger'),
    to: ledgerLink({ text: words }),
  };
  const found = matchingEntries(entries, words);
  const lines = searchesLedger && [...words].length >= WORD ? [...found, search] : found;
  const current = Math.min(chosen, lines.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Enter and the arrows choose among characters while Chinese is composed.
    if (event.nativeEvent.isComposing || lines.length === 0) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) setChosen((current + step + lines.length) % lines.length);
    else if (event.key === 'Enter') onGo(lines[current]!.to);
    else return;
    event.preventDefault();
  }

  return (
    <div className="palette">
      <Input
        autoFocus
        size="large"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={lines.length > 0 ? optionId(current) : undefined}
        aria-label={t('palette.label')}
        placeholder={t('palette.label')}
      />
      <ul role="listbox" id={listId} aria-label={t('palette.title')} className="palette-list">
        {lines.map(({ key, label, group, to }, index) => (
          <li
            key={key}
            id={optionId(index)}
            role="option"
            aria-selected={index === current}
            className="palette-entry"
            onMouseMove={() => setChosen(index)}
            onClick={() => onGo(to)}
          >
            <span>{label}</span>
            <span className="quiet">{group}</span>
          </li>
        ))}
      </ul>
      {lines.length === 0 && (
        <p role="status" className="quiet">
          {t('palette.nothing')}
        </p>
      )}
    </div>
  );
}
