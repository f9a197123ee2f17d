import { Modal } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { isApple } from './is-apple.js';
import type { Shortcut } from './shortcut-table.js';
import './shortcuts.css';

/** What the keys do, from the table that the frame listens by. */
export function ShortcutHelp(props: { open: boolean; shortcuts: readonly Shortcut[]; onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Modal open={props.open} onCancel={props.onClose} footer={null} title={t('shortcuts.title')} width={480}>
      <table className="shortcut-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('shortcuts.what')}</th>
            <th scope="col">{t('shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {props.shortcuts.map(({ text, keys }) => (
            <tr key={text}>
              <th scope="row">{t(`shortcuts.${text}`)}</th>
              <td>
                <Keys keys={keys} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('shortcuts.composing')}</p>
    </Modal>
  );
}

function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation('app');
  return keys.split(' ').map((press, index) => (
    <Fragment key={press}>
      {index > 0 && <span className="quiet"> {t('shortcuts.then')} </span>}
      {press.split('+').map((key) => (
        <kbd key={key}>{key === 'mod' ? (isApple() ? '⌘' : 'Ctrl') : key.toUpperCase()}</kbd>
      ))}
    </Fragment>
  ));
}
