import { useQuery } from '@apollo/client/react';
import { isUnfinished } from '#shared/dashboards/exports/ledger-export.workflow.js';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';
import './exports.css';
import { ledgerExportsDocument } from './exports.documents.js';

/** In the head of every page, for whoever has exports: the way to them, with the number of those being made. */
export function ExportsEntry() {
  const { t } = useTranslation('dashboards');
  const { data } = useQuery(ledgerExportsDocument);
  const lines = data?.ledgerExports ?? [];
  const busy = lines.filter(({ state }) => isUnfinished(state)).length;
  if (lines.length === 0) return null;
  return (
    <Link
      to={urls.ledgerExports}
      className="bell exports-entry"
      aria-label={busy > 0 ? t('exports.busy', { count: busy }) : t('exports.title')}
    >
      <Icon name="intake" size={18} />
      {busy > 0 && (
        <span className="bell-count" aria-hidden="true">
          {busy}
        </span>
      )}
    </Link>
  );
}
