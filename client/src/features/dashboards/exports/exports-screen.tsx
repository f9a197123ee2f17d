import { EXPORT_KEPT_DAYS, MOST_KEPT_EXPORTS } from '#shared/dashboards/exports/ledger-export.js';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { ExportLine } from './export-line.js';
import './exports.css';
import { useLedgerExports } from './use-ledger-exports.js';

/** 我的导出: what the viewer has asked for in the last days, finished or not. */
export function ExportsScreen() {
  const { t } = useTranslation('dashboards');
  const exports = useLedgerExports();
  return (
    <>
      <PageHeader
        title={t('exports.title')}
        description={t('exports.description', { days: EXPORT_KEPT_DAYS, most: MOST_KEPT_EXPORTS })}
      />
      <Panel flush>
        <QueryView result={exports} rows={6}>
          {({ ledgerExports }) =>
            ledgerExports.length === 0 ? (
              <EmptyState
                icon="ledger"
                title={t('exports.empty')}
                hint={t('exports.emptyHint')}
                action={<Link to={urls.ledger}>{t('exports.toLedger')}</Link>}
              />
            ) : (
              <ul className="export-list" aria-label={t('exports.title')}>
                {ledgerExports.map((line) => (
                  <li key={line.id}>
                    <ExportLine line={line} />
                    <Link
                      className="export-view"
                      to={line.query ? `${urls.ledger}?${line.query}` : urls.ledger}
                    >
                      {t('exports.view')}
                    </Link>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Panel>
    </>
  );
}
