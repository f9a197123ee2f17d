import { useReactiveVar } from '@apollo/client/react';
import { isUnfinished } from '#shared/dashboards/exports/ledger-export.workflow.js';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { ExportLine } from './export-line.js';
import './exports.css';
import { fetchFile } from './fetch-file.js';
import { awaitedExports, follow, followedExports, putAway } from './followed-exports.js';
import { useLedgerExports } from './use-ledger-exports.js';

/** In the corner of every page: exports that are being made, also those begun before it was loaded, until put away. Their own list says the same. */
export function ExportTray() {
  const { t } = useTranslation('dashboards');
  const awaited = useReactiveVar(awaitedExports);
  const followed = useReactiveVar(followedExports);
  const { data, error } = useLedgerExports();
  const listed = useLocation().pathname === urls.ledgerExports;
  const lines = data?.ledgerExports;

  useEffect(() => {
    for (const { id, state } of lines ?? []) {
      if (isUnfinished(state)) follow(id);
      if (!awaited.includes(id) || isUnfinished(state)) continue;
      awaitedExports(awaited.filter((one) => one !== id));
      if (state === 'ready') fetchFile(urls.ledgerExport(id));
    }
  }, [lines, awaited]);

  const shown = (lines ?? []).filter(({ id }) => followed.includes(id));
  const busy = shown.filter(({ state }) => isUnfinished(state)).length;
  if (shown.length === 0 || listed) return null;
  return (
    <aside className="export-tray" aria-label={t('exports.tray')}>
      <div className="export-tray-head">
        <strong aria-live="polite">
          {busy > 0 ? t('exports.busy', { count: busy }) : t('exports.done', { count: shown.length })}
        </strong>
        <Link to={urls.ledgerExports}>{t('exports.all')}</Link>
        <button type="button" className="link-button" onClick={() => putAway(shown.map(({ id }) => id))}>
          {t('exports.putAway')}
        </button>
      </div>
      {error && busy > 0 && (
        <p className="export-note" role="status">
          {t('exports.unreachable')}
        </p>
      )}
      {shown.map((line) => (
        <ExportLine key={line.id} line={line} />
      ))}
    </aside>
  );
}
