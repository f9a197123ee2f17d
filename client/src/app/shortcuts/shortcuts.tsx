import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useViewer } from '../../lib/viewer/viewer-context.js';
import { Icon } from '../../ui/icon.js';
import { permittedMenu } from '../layout/menu-table.js';
import { CommandPalette } from './command-palette.js';
import { isApple } from './is-apple.js';
import { ShortcutHelp } from './shortcut-help.js';
import { permittedShortcuts } from './shortcut-table.js';
import { useShortcuts } from './use-shortcuts.js';

/** The frame's keys: ⌘K to go anywhere, `?` for what else there is. The button is there for the mouse. */
export function Shortcuts() {
  const { t } = useTranslation('app');
  const { permittedActions } = useViewer();
  const navigate = useNavigate();
  const [shown, setShown] = useState<'palette' | 'help'>();
  const shortcuts = permittedShortcuts(permittedActions);
  const close = () => setShown(undefined);
  useShortcuts(shortcuts, ({ text, to }) => {
    if (to !== null) void navigate(to);
    else if (text === 'palette' || text === 'help') setShown(text);
  });
  const entries = permittedMenu(permittedActions).flatMap((group) =>
    group.entries.map(({ text, to }) => {
      return { key: to, to, label: t(`menu.${text}`), group: t(`menu.${group.text}`) };
    }),
  );
  return (
    <>
      <button
        type="button"
        className="palette-button"
        // A phone shows the glass alone.
        aria-label={t('palette.title')}
        onClick={() => setShown('palette')}
      >
        <Icon name="search" />
        <span>{t('palette.title')}</span>
        <kbd aria-hidden="true">{isApple() ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <CommandPalette
        open={shown === 'palette'}
        entries={entries}
        searchesLedger={permittedActions.includes('assignment.read')}
        onClose={close}
        onGo={(to) => {
          close();
          void navigate(to);
        }}
      />
      <ShortcutHelp open={shown === 'help'} shortcuts={shortcuts} onClose={close} />
    </>
  );
}
